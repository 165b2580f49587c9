using System.ComponentModel.DataAnnotations;
using Baton.Answering.Trying;
using Baton.Foundation;
using Baton.Storage;

namespace Baton.Workspaces.Setup;

/// <summary>A question as a customer would ask it.</summary>
public sealed record SetupQuestion
{
    [Required, StringLength(2_000, MinimumLength = 1), StorableText]
    public required string Question { get; init; }
}

/// <summary>What the agents would do. <paramref name="IsFromOwnArticles"/>: the answer cites an article that did not come with the sample.</summary>
public sealed record SetupAnswer(TriedReply Reply, bool IsFromOwnArticles);

/// <summary>
/// Asks the agents in the guide: the same steps as for a real ticket, without one. The guide's step is done when the
/// answer comes from the user's own articles, and the server, not the page, decides that.
/// </summary>
internal sealed class AskInSetup(TryAgents tryAgents, ITransactions transactions, TimeProvider clock)
{
    public async Task<Result<SetupAnswer>> RunAsync(SetupQuestion question, CancellationToken cancellationToken)
    {
        var tried = await tryAgents.RunAsync(
            new TryRequest { Messages = [new TriedMessage { Author = TriedAuthor.Customer, Text = question.Question }] }, cancellationToken);
        if (tried.IsRefused)
            return tried.Problem;

        var reply = tried.Value;
        var isOwn = await transactions.RunAsync(
            async (db, token) =>
            {
                if (reply.Body is null && reply.Draft is null || !await db.AnyOwnAsync(reply.Citations, token))
                    return false;
                (await db.SetupStateAsync(token)).AnsweredAt ??= clock.GetUtcNow();
                return true;
            },
            cancellationToken);
        return new SetupAnswer(reply, isOwn);
    }
}
