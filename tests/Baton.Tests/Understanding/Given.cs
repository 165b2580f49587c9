using Baton.Language.Guessing;
using Baton.Language.Meaning;
using Baton.Providers.Meaning;
using Baton.Storage;
using Baton.Understanding;
using Baton.Understanding.Categories;
using Baton.Understanding.Findings;
using Baton.Understanding.Labels;
using Baton.Understanding.Learnt;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Understanding;

/// <summary>One reader for all tests: it learns once.</summary>
internal static class Given
{
    public static IMeaning Meaning { get; } = new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider().GetRequiredService<IMeaning>();

    public static CategoryClassifier Classifier { get; } = new(Meaning, new LiveModels());

    public static Detectors Detectors { get; } = new(Meaning);

    public static IMessageReader Reader { get; } = new BuiltInReader(Classifier, Detectors, new LearntUrgency(new LiveModels()), Meaning);

    public static Reading First(string text, string subject = "") => Reader.Read(new MessageToRead(subject, text, []));

    public static SeenText Seen(string text) => SeenText.Of(Baton.Language.Words.Wording.Of(text), Meaning);

    public static Reading Reply(string text) =>
        Reader.Read(new MessageToRead("Export to Excel", text, ["The export to Excel stops with an error."]));
}
