using System.Text.RegularExpressions;

namespace Baton.Tests.Docs;

/// <summary>Documents drift unless something holds them to the code.</summary>
public sealed partial class DocsTests
{
    private const string Tour = "docs/how-a-ticket-becomes-an-answer.md";
    private const string Story = "src/Baton/Answering/AnswerTicket.cs";

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("artifacts/", StringComparison.Ordinal) && !file.StartsWith("samples/", StringComparison.Ordinal)
                && !file.Contains("node_modules", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_that_a_document_names_exists(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document));
        var missing = PathInText().Matches(text).Select(match => match.Value.TrimEnd('.', '/'))
            .Where(path => !Path.Exists(Path.Combine(Repository.Root, path))).Distinct();
        Assert.Empty(missing);
    }

    [Fact]
    public void The_tour_counts_its_steps_as_the_code_does()
    {
        var story = StepInCode().Matches(File.ReadAllText(Path.Combine(Repository.Root, Story)));
        var tour = StepInTour().Matches(File.ReadAllText(Path.Combine(Repository.Root, Tour)));

        Assert.Equal(9, story.Count);
        Assert.Equal(Steps(story), Steps(tour));
    }

    private static IEnumerable<string> Steps(MatchCollection matches) =>
        matches.Select(match => $"({match.Groups[1].Value}) {match.Groups[2].Value}");

    [GeneratedRegex(@"(?<=[`(\s])(?!docs/decisions/NNNN)(src|tests|docs|samples|eng|bench)/[\w./-]*\w(?![\w*/{<…])")]
    private static partial Regex PathInText();

    [GeneratedRegex(@"// \((\d)\) (\w+)")]
    private static partial Regex StepInCode();

    [GeneratedRegex(@"^## \((\d)\) (\w+)", RegexOptions.Multiline)]
    private static partial Regex StepInTour();
}
