using System.Text.Json;
using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Language.Words;
using Baton.Tests.Language;
using Baton.Tests.Understanding;
using Microsoft.Extensions.Logging.Abstractions;

namespace Baton.Tests.Knowledge.Search;

/// <summary>How often the right article comes first, on questions of the project (docs/understanding.md).</summary>
public sealed class MeasuredSearch : IDisposable
{
    private readonly PassageIndex index = new(EverydayWords.Of(Given.Meaning));
    private readonly SentenceVectors vectors = new(new OnBoardEmbeddings(Given.Meaning), TimeProvider.System, NullLogger<SentenceVectors>.Instance);

    [Theory]
    [InlineData("plants", 3, 0.73, 0.83)]
    [InlineData("plants", 5, 0.74, 0.82)]
    public async Task Past_questions_bring_the_right_article_to_the_top(string set, int each, double without, double with)
    {
        await PutAsync(set);
        var questions = Questions(set);
        var past = questions.GroupBy(question => question.Article).SelectMany(same => same.Take(each)).ToList();
        var asked = questions.Except(past).ToList();
        Floor.AtLeast(without, await FirstAsync(asked), $"{set} without past questions, of {asked.Count}");

        await TeachAsync(past);

        Floor.AtLeast(with, await FirstAsync(asked), $"{set} with {each} past questions an article");
    }

    [Theory]
    [InlineData("plants", 0.03)]
    public async Task Slips_of_the_finger_cost_little(string set, double most)
    {
        await PutAsync(set);
        var questions = Questions(set);
        var hands = new Mistyped();

        var clean = await FirstAsync(questions);
        var mistyped = await FirstAsync([.. questions.Select(question => question with { Text = hands.Text(question.Text) })]);

        Floor.AtLeast(-most, mistyped - clean, $"{set}, {clean:F3} as written, change with three in ten words mistyped");
    }

    public void Dispose() => index.Dispose();

    private async Task PutAsync(string set)
    {
        foreach (var line in Lines(set, "articles"))
        {
            var (key, title) = (line.GetProperty("id").GetString()!, line.GetProperty("title").GetString()!);
            var article = new IndexedArticle(
                key, Audience.Public, "en", null, [], SplitArticle.Run(key, 1, title, line.GetProperty("text").GetString()!));
            index.Put([article]);
            index.PutMeaning(key, 1, await vectors.OfArticleAsync(article, CancellationToken.None));
        }
    }

    private async Task TeachAsync(IEnumerable<Asked> past)
    {
        foreach (var same in past.GroupBy(question => question.Article))
        {
            List<PastQuestion> questions = [.. same.Select(question => new PastQuestion(Guid.NewGuid(), question.Text, IsRight: true))];
            index.PutPast([(same.Key, questions)]);
            var made = await vectors.OfQuestionsAsync([.. questions.Select(question => question.Text)], CancellationToken.None);
            index.PutPastMeaning(questions.Zip(made, (question, vector) => (question.Id, vector)));
        }

        index.LearnPast();
    }

    /// <summary>Share of questions whose article comes first.</summary>
    private async Task<double> FirstAsync(IReadOnlyCollection<Asked> questions)
    {
        var find = new FindPassages(index, vectors);
        var right = 0;
        foreach (var question in questions)
        {
            var found = await find.RunAsync(new PassageQuery(question.Text, Audience.Public, null, [], 1), CancellationToken.None);
            right += found is [var best] && best.Passage.Article == question.Article ? 1 : 0;
        }

        return (double)right / questions.Count;
    }

    private static List<Asked> Questions(string set) => [.. Lines(set, "questions.dev").Select(line => new Asked(
        line.GetProperty("text").GetString()!, line.GetProperty("relevant")[0].GetString()!))];

    private static IEnumerable<JsonElement> Lines(string set, string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Baton.Tests", "Knowledge", "Labelled", set, $"{file}.jsonl"))
            .Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private sealed record Asked(string Text, string Article);
}
