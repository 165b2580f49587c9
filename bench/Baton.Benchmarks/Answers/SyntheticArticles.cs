using System.Text;
using System.Text.RegularExpressions;

namespace Baton.Benchmarks.Answers;

/// <summary>
/// Articles that read like the sample's without being them: each next word is one that follows the last somewhere in the
/// sample. The same ones every time.
/// </summary>
internal sealed partial class SyntheticArticles
{
    private const int Sections = 5;

    private static readonly string[] Categories =
        ["account_management", "billing_inquiry", "technical_issue", "feature_request", "general_inquiry", "bug_report"];

    private readonly Random random = new(1);
    private readonly Dictionary<string, List<string>> followers = [];
    private readonly List<string> words;

    public SyntheticArticles()
    {
        var samples = Path.Combine(Workspace.Root, "samples", "workspace", "articles");
        words = [.. Directory.GetFiles(samples).Order().SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Value))];
        foreach (var (word, next) in words.Zip(words.Skip(1)))
        {
            if (!followers.TryGetValue(word, out var after))
                followers[word] = after = [];
            after.Add(next);
        }
    }

    public async Task WriteAsync(string folder, int count, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        for (var number = 1; number <= count; number++)
            await File.WriteAllTextAsync(Path.Combine(folder, $"made_{number:0000}.md"), Article(number), cancellationToken);
    }

    private string Article(int number)
    {
        var text = new StringBuilder($"""
            ---
            id: made_{number:0000}
            title: {Words(4)}
            category: {Categories[number % Categories.Length]}
            tags: [{Words(1)}, {Words(1)}]
            audience: public
            language: en
            ---
            {Words(20)}.

            """);
        for (var section = 0; section < Sections; section++)
            text.Append($"\n## {Words(4)}\n{Words(15)}. {Words(15)}.\n- {Words(10)}.\n- {Words(10)}.\n");
        return text.ToString();
    }

    private string Words(int count)
    {
        var word = words[random.Next(words.Count)];
        List<string> chosen = [word];
        while (chosen.Count < count)
        {
            word = followers.TryGetValue(word, out var after) ? after[random.Next(after.Count)] : words[random.Next(words.Count)];
            chosen.Add(word);
        }

        return string.Join(' ', chosen);
    }

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
