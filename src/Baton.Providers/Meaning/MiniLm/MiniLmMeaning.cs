using System.Numerics.Tensors;
using Baton.Language.Meaning;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace Baton.Providers.Meaning.MiniLm;

/// <summary>
/// Meaning by all-MiniLM-L6-v2, a sentence model for English that runs on the processor in a few milliseconds. Texts of
/// other languages get vectors too, but those say less. Loads when it is first asked.
/// </summary>
/// <param name="prepare">Gives the path of a file by its name, and has it written where it is missing.</param>
internal sealed class MiniLmMeaning(Func<string, Action<Stream>, string> prepare) : IMeaning, IDisposable
{
    /// <summary>Pieces of words that are looked at; what a message is about shows early.</summary>
    private const int MostPieces = 48;

    /// <summary>Pieces of them that go through the model: time grows with each (ADR 0027).</summary>
    private const int MostClosely = 32;

    private const int MostBriefly = 20;

    private const int Size = 384;

    private readonly Lazy<InferenceSession> model = new(() => Load(prepare));
    private readonly Lazy<BertTokenizer> tokenizer = new(LoadTokenizer);
    private readonly Lazy<IReadOnlyList<string>> words = new(ReadWords);

    /// <summary>The native session must not be freed under a thread that is reading: that ends the process, not the call.</summary>
    private readonly ReaderWriterLockSlim life = new(LockRecursionPolicy.NoRecursion);
    private bool isDisposed;

    public string Model { get; } = $"{MiniLmFiles.Name}-{MostClosely}-{MostBriefly}";

    public int Dimensions => Size;

    /// <summary>The list of pieces is sorted by use but for its beginning, which holds signs and single letters.</summary>
    public IReadOnlyList<string> Words => words.Value;

    /// <exception cref="ObjectDisposedException">The program is stopping.</exception>
    public float[] Of(string text, Attention attention) => WhileAlive(() => Run(text, attention));

    /// <remarks>
    /// Each text goes through the model by itself. Together they would be a third quicker, but numbers are scaled over all
    /// that goes through at once, so a text would get another vector in other company.
    /// </remarks>
    public IReadOnlyList<float[]> OfAll(IReadOnlyList<string> texts, Attention attention, Action<int>? progress, CancellationToken cancellationToken)
    {
        var vectors = new float[texts.Count][];
        var done = 0;
        return WhileAlive(() =>
        {
            Parallel.For(
                0, texts.Count,
                new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
                at =>
                {
                    vectors[at] = Run(texts[at], attention);
                    progress?.Invoke(Interlocked.Increment(ref done));
                });
            return vectors;
        });
    }

    private T WhileAlive<T>(Func<T> read)
    {
        life.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return read();
        }
        finally
        {
            life.ExitReadLock();
        }
    }

    /// <summary>Waits for whoever is reading.</summary>
    public void Dispose()
    {
        life.EnterWriteLock();
        try
        {
            if (!isDisposed && model.IsValueCreated)
                model.Value.Dispose();
            isDisposed = true;
        }
        finally
        {
            life.ExitWriteLock();
        }
    }

    /// <summary>
    /// One thread a text: a second one makes a sentence hardly quicker, and the slowest hundredth half as slow again, as each
    /// step waits for both. Several texts go side by side.
    /// </summary>
    private static InferenceSession Load(Func<string, Action<Stream>, string> prepare)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        return new InferenceSession(prepare($"{MiniLmFiles.Name}.onnx", MiniLmFiles.WriteSmallModel), options);
    }

    private static List<string> ReadWords()
    {
        using var reader = new StreamReader(MiniLmFiles.Vocabulary());
        var words = new List<string>();
        while (reader.ReadLine() is { } piece)
        {
            if (piece.Length > 1 && piece.All(char.IsAsciiLetterLower))
                words.Add(piece);
        }

        return words;
    }

    private static BertTokenizer LoadTokenizer()
    {
        using var vocabulary = MiniLmFiles.Vocabulary();
        return BertTokenizer.Create(vocabulary);
    }

    /// <summary>
    /// Leaves out what says least until few enough are left, in their order. Pieces are numbered by use: the, of and others like
    /// them come first. The signs for beginning and end stay.
    /// </summary>
    private static IReadOnlyList<int> Telling(IReadOnlyList<int> pieces, int most)
    {
        if (pieces.Count <= most)
            return pieces;
        var kept = Enumerable.Range(1, pieces.Count - 2).OrderByDescending(place => pieces[place]).Take(most - 2).Order();
        return [pieces[0], .. kept.Select(place => pieces[place]), pieces[^1]];
    }

    /// <summary>The mean of what the model says of each piece, brought to length 1.</summary>
    private float[] Run(string text, Attention attention)
    {
        var session = model.Value;
        var pieces = Telling(
            tokenizer.Value.EncodeToIds(text, MostPieces, out _, out _), attention is Attention.Close ? MostClosely : MostBriefly);
        var ids = new long[pieces.Count];
        var mask = new long[pieces.Count];
        for (var i = 0; i < ids.Length; i++)
            (ids[i], mask[i]) = (pieces[i], 1);

        long[] shape = [1, ids.Length];
        using var idValues = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskValues = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var kinds = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var run = new RunOptions();
        using var output = session.Run(
            run, ["input_ids", "attention_mask", "token_type_ids"], [idValues, maskValues, kinds], [session.OutputNames[0]]);
        var states = output[0].GetTensorDataAsSpan<float>();
        var vector = new float[Size];
        for (var place = 0; place < ids.Length; place++)
            TensorPrimitives.Add(vector, states.Slice(place * Size, Size), vector);
        TensorPrimitives.Divide(vector, MathF.Max(TensorPrimitives.Norm(vector), 1e-9f), vector);
        return vector;
    }
}
