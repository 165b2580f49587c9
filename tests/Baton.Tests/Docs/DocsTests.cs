using System.Text.RegularExpressions;

namespace Baton.Tests.Docs;

/// <summary>What the documents say about the repository is true.</summary>
public sealed partial class DocsTests
{
    private static readonly string Steps = Path.Combine(Repository.Root, "docs", "how-a-ticket-becomes-an-answer.md");

    [Fact]
    public void Every_path_in_a_document_exists() => Assert.Empty(
        from document in Documents()
        from path in Paths(File.ReadAllText(document))
        where !Exists(Path.Combine(Repository.Root, path))
        select $"{Path.GetRelativePath(Repository.Root, document)}: {path}");

    [Fact]
    public void Every_link_to_a_file_leads_somewhere() => Assert.Empty(
        from document in Documents()
        from link in Links(File.ReadAllText(document))
        where !Exists(Path.Combine(Path.GetDirectoryName(document)!, link))
        select $"{Path.GetRelativePath(Repository.Root, document)}: {link}");

    [Fact]
    public void A_path_is_recognised_wherever_it_stands()
    {
        const string Text = "See `src/Baton/None.cs`, (docs/none.md). [x](../eng/none); https://host/docs/elsewhere tests/none/*.cs mysrc/none";

        Assert.Equal(["src/Baton/None.cs", "docs/none.md", "eng/none", "tests/none"], Paths(Text));
        Assert.Equal(["../eng/none"], Links(Text));
        Assert.False(Exists(Path.Combine(Repository.Root, "src/Baton/None.cs")));
    }

    [Fact]
    public void The_tour_and_the_code_have_the_same_steps()
    {
        var inCode = new[] { "AnswerTicket.cs", "ConsiderCase.cs" }
            .Select(file => File.ReadAllText(Path.Combine(Repository.Root, "src", "Baton", "Answering", file)))
            .SelectMany(code => Numbered(StepInCode().Matches(code)))
            .OrderBy(step => step.Number);

        Assert.Equal(Enumerable.Range(1, 9), inCode.Select(step => step.Number));
        Assert.Equal(inCode, Numbered(StepInTour().Matches(File.ReadAllText(Steps))));
    }

    private static IEnumerable<string> Documents() =>
        from file in Directory.GetFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        let place = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !place.StartsWith("samples/workspace/articles/", StringComparison.Ordinal)
        where !place.Split('/').Any(folder => folder is "artifacts" or "node_modules" or "test-results" or "bin" or "obj" or ".git")
        select file;

    /// <summary>Paths from the root of the repository. Of a pattern (<c>*</c>, <c>NNNN</c>), the folder before it.</summary>
    private static List<string> Paths(string text) =>
        [.. PathFromRoot().Matches(text).Select(match => match.Groups[1].Value.Split("NNNN")[0].TrimEnd('.', '/', '-'))];

    private static List<string> Links(string text) =>
    [
        .. from Match match in Link().Matches(text)
           let target = match.Groups[1].Value.Split('#')[0]
           where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
           select target,
    ];

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static List<(int Number, string FirstWord)> Numbered(MatchCollection steps) =>
        [.. steps.Select(step => (step.Groups[1].Value[0] - '0', step.Groups[2].Value))];

    [GeneratedRegex(@"(?<![\w/.-])(?:\.\./)*((?:src|tests|docs|samples|eng|bench)/[\w./-]*)")]
    private static partial Regex PathFromRoot();

    [GeneratedRegex(@"\]\(<?([^)>\s]+)>?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*// \((\d)\) (\w+)", RegexOptions.Multiline)]
    private static partial Regex StepInCode();

    [GeneratedRegex(@"^## \((\d)\) (\w+)", RegexOptions.Multiline)]
    private static partial Regex StepInTour();
}
