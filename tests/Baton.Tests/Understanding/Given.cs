using Baton.Language.Guessing;
using Baton.Language.Meaning;
using Baton.Providers.Meaning;
using Baton.Storage;
using Baton.Understanding;
using Baton.Understanding.Categories;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Understanding;

/// <summary>One reader for all tests: it learns once.</summary>
internal static class Given
{
    public static IMeaning Meaning { get; } = new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider().GetRequiredService<IMeaning>();

    public static CategoryClassifier Classifier { get; } = new(Meaning);

    public static IMessageReader Reader { get; } = new BuiltInReader(Classifier, new LanguageDetector());

    public static Reading First(string text, string subject = "") => Reader.Read(new MessageToRead(subject, text, []));

    public static Reading Reply(string text) =>
        Reader.Read(new MessageToRead("Export to Excel", text, ["The export to Excel stops with an error."]));
}
