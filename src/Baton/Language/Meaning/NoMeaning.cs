namespace Baton.Language.Meaning;

/// <summary>Stands where no sentence model can run: reading and finding go by words alone.</summary>
internal sealed class NoMeaning : IMeaning
{
    public string Model => "none";

    public int Dimensions => 0;

    public IReadOnlyList<string> Words => [];

    public float[] Of(string text, Attention attention) => [];

    public IReadOnlyList<float[]> OfAll(IReadOnlyList<string> texts, Attention attention, Action<int>? progress, CancellationToken cancellationToken) =>
        [.. texts.Select(_ => Array.Empty<float>())];
}
