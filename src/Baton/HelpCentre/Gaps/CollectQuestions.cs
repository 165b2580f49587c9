using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Escalations;
using Baton.Foundation;
using Baton.HelpCentre.Asking;
using Baton.HelpCentre.Visits;
using Baton.HelpCentre.Votes;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding;
using Microsoft.EntityFrameworkCore;

namespace Baton.HelpCentre.Gaps;

/// <summary>
/// Gathers what was asked and no article answered, newest first: one question a ticket for which nothing was found that is worth
/// showing to the customer, what readers missed, and what they searched for in vain.
/// </summary>
internal sealed class CollectQuestions(BatonDb db, SearchKnowledge searchKnowledge)
{
    /// <summary>Of more, the newest; older ones are asked again if they still matter.</summary>
    public const int Most = 500;

    /// <summary>Readers' questions that are searched for anew, each in some milliseconds.</summary>
    private const int MostFromReaders = 100;

    /// <summary>Of searches that found nothing, the newest.</summary>
    private const int MostSearches = 5_000;

    /// <summary>Reasons that speak of what was asked. A wish for a person or for an action is no gap that an article fills.</summary>
    private static readonly string[] Reasons =
    [
        EscalationReasons.NoKnowledge, EscalationReasons.LowConfidence, EscalationReasons.AnswersDidNotHelp,
        EscalationReasons.ReviewFailed, EscalationReasons.Autonomy, EscalationReasons.Language,
    ];

    /// <summary>From here on it is surely a machine or somebody who sells; of a doubtful mail people should judge.</summary>
    private const double SureOfSender = 0.8;

    public async Task<IReadOnlyList<AskedQuestion>> RunAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
    [
        .. (await FromRunsAsync(since, cancellationToken))
            .Concat(await FromReadersAsync(since, cancellationToken))
            .Concat(await FromCommentsAsync(since, cancellationToken))
            .Concat(await FromSearchesAsync(since, cancellationToken))
            .OrderByDescending(asked => asked.At),
    ];

    private async Task<IEnumerable<AskedQuestion>> FromRunsAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var runs = new List<(Id<Run> Id, DateTimeOffset At)>();
        foreach (var category in Enum.GetValues<TicketCategory>())
        {
            // Category by category, as that is how the runs of some days are found without reading them all.
            var found = await db.Runs.Where(run => run.Category == category && run.FinishedAt >= since && run.Confidence < AnswerConfidence.WorthMentioning
                    && (run.Outcome == RunOutcome.Escalated || run.Outcome == RunOutcome.Drafted))
                .OrderByDescending(run => run.FinishedAt).Take(Most)
                .Select(run => new { run.Id, run.FinishedAt }).ToListAsync(cancellationToken);
            runs.AddRange(found.Select(run => (run.Id, run.FinishedAt)));
        }

        List<Id<Run>> newest = [.. runs.OrderByDescending(run => run.At).Take(Most).Select(run => run.Id)];
        var read = await db.Runs.AsNoTracking().Where(run => newest.Contains(run.Id))
            .Join(db.Tickets, run => run.TicketId, ticket => ticket.Id, (run, ticket) => new { Run = run, ticket.Number, ticket.Subject })
            .ToListAsync(cancellationToken);
        var gaps = read.Select(one => (one.Run, one.Number, one.Subject, Trace: Json.Read<RunTrace>(one.Run.Trace)!))
            .Where(one => Reasons.Contains(one.Trace.Decided.ReasonCode) && AsksSomething(one.Trace.Read))
            .GroupBy(one => one.Run.TicketId).Select(ofTicket => ofTicket.MaxBy(one => one.Run.FinishedAt)).ToList();

        List<Id<Ticket>> tickets = [.. gaps.Select(one => one.Run.TicketId)];
        var said = (await db.Messages.AsNoTracking()
            .Where(message => tickets.Contains(message.TicketId) && message.Author == AuthorKind.Customer && message.Visibility == MessageVisibility.Public)
            .OrderBy(message => message.Sequence).Select(message => new { message.TicketId, message.Sequence, message.Body })
            .ToListAsync(cancellationToken)).ToLookup(message => message.TicketId);
        return gaps.Select(one =>
        {
            var words = said[one.Run.TicketId].Where(message => message.Sequence <= one.Run.ThroughSequence).ToList();
            var isFirst = words.TrueForAll(message => message.Sequence >= one.Run.FromSequence);
            var body = string.Join("\n\n", words.Where(message => message.Sequence >= one.Run.FromSequence).Select(message => message.Body));
            return AskedQuestion.Of(isFirst ? one.Subject : "", body, GapSource.Ticket, one.Run.FinishedAt) with
            {
                TicketId = one.Run.TicketId,
                TicketNumber = one.Number,
                Category = one.Trace.Route.Category,
                Language = one.Trace.Read.Language is "unknown" ? null : one.Trace.Read.Language,
            };
        });
    }

    /// <summary>"Thanks" and "?" are no questions, and what a machine writes is none either.</summary>
    private static bool AsksSomething(Reading reading) =>
        reading.Vague is null && (reading.Sender.Kind is SenderKind.Person || reading.Sender.Probability < SureOfSender);

    /// <summary>Tickets that readers opened for a person, without a run of the agents: searched for anew.</summary>
    private async Task<IEnumerable<AskedQuestion>> FromReadersAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var runs = db.Runs;
        var tickets = await db.Tickets.AsNoTracking()
            .Where(ticket => ticket.Channel == AskPeople.Channel && ticket.CreatedAt >= since && !runs.Any(run => run.TicketId == ticket.Id))
            .OrderByDescending(ticket => ticket.CreatedAt).Take(MostFromReaders).ToListAsync(cancellationToken);
        var asked = new List<AskedQuestion>();
        foreach (var ticket in tickets)
        {
            var found = await searchKnowledge.RunAsync(
                new KnowledgeQuestion($"{ticket.Subject}. {ticket.Description}", Audience.Public, null, []), cancellationToken);
            if (AnswerConfidence.Of(found) >= AnswerConfidence.WorthMentioning)
                continue;
            asked.Add(AskedQuestion.Of(ticket.Subject, ticket.Description, GapSource.HelpCentre, ticket.CreatedAt) with
            {
                TicketId = ticket.Id,
                TicketNumber = ticket.Number,
                Category = ticket.Category,
                Language = ticket.Language is "unknown" ? null : ticket.Language,
            });
        }

        return asked;
    }

    /// <summary>
    /// What readers of the help centre searched for and found nothing; the same words are one question. Two words do not tell
    /// their language, so it is the one that the reader chose.
    /// </summary>
    private async Task<IEnumerable<AskedQuestion>> FromSearchesAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var searches = await db.Set<EmptySearch>().AsNoTracking().Where(search => search.At >= since)
            .OrderByDescending(search => search.At).Take(MostSearches)
            .Select(search => new { search.Text, search.Language, search.At }).ToListAsync(cancellationToken);
        return searches.GroupBy(search => (Text: Folding.Fold(search.Text), search.Language)).Select(same =>
            AskedQuestion.Of("", same.First().Text, GapSource.Search, same.First().At) with
            {
                Language = same.Key.Language,
                Times = same.Count(),
            });
    }

    /// <summary>What readers missed in an article that nobody has changed since.</summary>
    private async Task<IEnumerable<AskedQuestion>> FromCommentsAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var comments = await db.ArticleVotes.AsNoTracking()
            .Where(vote => vote.Opinion == Opinion.Unhelpful && vote.Comment != null && vote.At >= since)
            .Join(
                db.Articles.Where(article => article.Status == ArticleStatus.Published), vote => vote.ArticleId, article => article.Id,
                (vote, article) => new { vote.Comment, vote.At, vote.Version, Now = article.Version, article.Key, article.Title, article.Category, article.Language })
            .Where(one => one.Version == one.Now)
            .OrderByDescending(one => one.At).Take(Most).ToListAsync(cancellationToken);
        return comments.Select(one => AskedQuestion.Of("", one.Comment!, GapSource.ReaderComment, one.At) with
        {
            Text = $"{one.Title}. {one.Comment}",
            Article = new GapArticle(one.Key, one.Title),
            Category = one.Category,
            Language = one.Language,
        });
    }
}
