using Baton.Answering.Steps;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Language.Words;
using Baton.Privacy.Personal;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.HelpCentre.Gaps;

/// <summary>Brings unanswered questions together by what they mean, with what people answered and whether an article has come since.</summary>
internal sealed class ReadGaps(
    BatonDb db, CollectQuestions collectQuestions, QuestionLikeness likeness, SearchKnowledge searchKnowledge, FindArticles findArticles, TimeProvider clock)
{
    public const int LongestDays = 365;

    private const int MostGaps = 100;
    private const int MostExamples = 5;
    private const int MostAnswers = 3;

    public async Task<KnowledgeGaps> RunAsync(int days, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - TimeSpan.FromDays(days);
        var all = await collectQuestions.RunAsync(since, cancellationToken);
        IReadOnlyList<AskedQuestion> asked = [.. all.Take(CollectQuestions.Most)];
        var alike = likeness.Of(asked, cancellationToken);
        var groups = ClusterQuestions.Run(alike, likeness.Alike)
            .Select(places => (Centre: asked[ClusterQuestions.Centre(places, alike)], Asked: places.Select(place => asked[place]).ToList()))
            .OrderByDescending(group => group.Asked.Sum(one => one.Times)).ThenByDescending(group => group.Asked[0].At)
            .Take(MostGaps).ToList();

        var answers = await AnswersAsync([.. groups.SelectMany(group => group.Asked).Select(one => one.TicketId).OfType<Id<Ticket>>()], cancellationToken);
        var gaps = new List<KnowledgeGap>();
        foreach (var (centre, questions) in groups)
            gaps.Add(Gap(centre, questions, answers, await AnsweredByAsync(centre, cancellationToken)));
        return new KnowledgeGaps(gaps, asked.Sum(one => one.Times), since, all.Count > asked.Count, likeness.IsByMeaning);
    }

    private static KnowledgeGap Gap(
        AskedQuestion centre, List<AskedQuestion> questions, Dictionary<Id<Ticket>, string> answers, GapArticle? answeredBy)
    {
        var resolved = questions.Where(one => one.TicketId is { } ticket && answers.ContainsKey(ticket)).ToList();
        return new KnowledgeGap
        {
            // It may become the title of an article, which everybody reads.
            Title = MaskPersonalSpans.Elided(centre.Shown),
            Count = questions.Sum(one => one.Times),
            Category = MostOften(questions.Select(one => one.Category)),
            Language = MostOften(questions.Select(one => one.Language)),
            LastAskedAt = questions.Max(one => one.At),
            ResolvedByPerson = resolved.Count,
            Answers =
            [
                .. resolved.Select(one => new GapAnswer(answers[one.TicketId!.Value], one.TicketId.Value.Value, one.TicketNumber))
                    .Where(answer => answer.Text.Length > 0).Take(MostAnswers),
            ],
            Examples =
            [
                .. questions.Take(MostExamples).Select(one => new GapQuestion(
                    one.Shown, one.Source, one.TicketId?.Value, one.TicketNumber, one.Article, one.At)),
            ],
            AnsweredBy = answeredBy,
        };
    }

    private static T? MostOften<T>(IEnumerable<T?> values) => values.Where(value => value is not null)
        .GroupBy(value => value).OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefault();

    /// <summary>What people answered in the tickets that they resolved: their own resolution, else their last words to the customer.</summary>
    private async Task<Dictionary<Id<Ticket>, string>> AnswersAsync(List<Id<Ticket>> tickets, CancellationToken cancellationToken)
    {
        var resolved = await db.Tickets.AsNoTracking()
            .Where(ticket => tickets.Contains(ticket.Id) && ticket.ResolvedHow == ResolutionKind.ByTeammate)
            .Select(ticket => new { ticket.Id, ticket.Resolution }).ToListAsync(cancellationToken);
        List<Id<Ticket>> ids = [.. resolved.Select(ticket => ticket.Id)];
        var replies = (await db.Messages.AsNoTracking()
            .Where(message => ids.Contains(message.TicketId) && message.Author == AuthorKind.Teammate && message.Visibility == MessageVisibility.Public)
            .OrderBy(message => message.Sequence).Select(message => new { message.TicketId, message.Body }).ToListAsync(cancellationToken))
            .ToLookup(message => message.TicketId, message => message.Body);
        return resolved.ToDictionary(
            ticket => ticket.Id,
            ticket => Quote.Of(ticket.Resolution is null or TicketEvents.ResolvedByTeammate ? replies[ticket.Id].LastOrDefault() ?? "" : ticket.Resolution));
    }

    /// <summary>
    /// The article that the agents would mention by now, or that the same search would find. What a reader missed in an article
    /// stays until it is changed.
    /// </summary>
    private async Task<GapArticle?> AnsweredByAsync(AskedQuestion asked, CancellationToken cancellationToken)
    {
        if (asked.Source is GapSource.ReaderComment)
            return null;
        if (asked.Source is GapSource.Search)
        {
            var now = await findArticles.RunAsync(asked.Text, asked.Language, 1, cancellationToken);
            return now is [var first] ? new GapArticle(first.Article.Key, first.Article.Title) : null;
        }

        var found = await searchKnowledge.RunAsync(new KnowledgeQuestion(asked.Text, Audience.Public, asked.Language, []), cancellationToken);
        return AnswerConfidence.Of(found) >= AnswerConfidence.WorthMentioning
            ? new GapArticle(found[0].Passage.Article, found[0].Passage.Title)
            : null;
    }
}
