using Baton.Answering.Agents;
using Baton.Answering.Replies.Phrases;
using Baton.Answering.Runs;
using Baton.Answering.Trying;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Tickets;

namespace Baton.HelpCentre.Asking;

/// <summary>What the agents say to a reader's question.</summary>
/// <param name="Reply">What they would do on a ticket, with its trace.</param>
/// <param name="Sources">The cited articles that the reader may open, by the number of their citation.</param>
/// <param name="Team">Whom a question like this goes to.</param>
internal sealed record AskedAnswer(TriedReply Reply, IReadOnlyList<AnswerSource> Sources, string? Team)
{
    /// <summary>The words for the reader; null where the agents are not sure enough, need more, or may not speak.</summary>
    public string? Body => Reply.Outcome is RunOutcome.Answered ? WithoutInvitation(Reply.Body) : null;

    public bool NeedsMore => Reply.Outcome is RunOutcome.Asked;

    /// <summary>On a ticket one may answer back; on this page the way on is the form below.</summary>
    private string? WithoutInvitation(string? body) =>
        body?.Replace(Phrases.In(Reply.Trace.Read.Language).IfNot, "", StringComparison.Ordinal).TrimEnd();
}

/// <summary>A source of an answer: the article and the section in it.</summary>
internal sealed record AnswerSource(int Number, ArticleCard Article, string? Heading)
{
    public string Address => HelpAddress.Of(Article)
        + (Heading?.Split(" › ")[^1] is { } heading && Slug.Of(heading, 60) is { Length: > 0 } anchor ? $"#{anchor}" : "");
}

/// <summary>
/// Asks the agents for a reader: the same steps as for a ticket, with nothing committed. Whoever asks here is a stranger,
/// so nothing about any customer can be in the answer.
/// </summary>
internal sealed class AskAgents(TryAgents tryAgents, Roster roster, Shelf shelf)
{
    public async Task<Result<AskedAnswer>> RunAsync(string question, CancellationToken cancellationToken)
    {
        var tried = await tryAgents.RunAsync(
            new TryRequest { Messages = [new TriedMessage { Author = TriedAuthor.Customer, Text = question }] }, cancellationToken);
        if (tried.IsRefused)
            return tried.Problem;

        var cited = tried.Value.Citations;
        var cards = await shelf.OfKeysAsync([.. cited.Select(citation => citation.Article).Distinct()], cancellationToken);
        return new AskedAnswer(
            tried.Value,
            [.. cited.Where(citation => cards.ContainsKey(citation.Article)).Select(citation => SourceOf(citation, cards[citation.Article]))],
            (await roster.TeamAsync(cancellationToken)).Policy(tried.Value.Trace.Route.Category).Team);
    }

    private static AnswerSource SourceOf(Citation citation, ArticleCard card) => new(citation.Number, card, citation.Heading);
}
