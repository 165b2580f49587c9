using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace Baton.Tools.Gate;

/// <summary>Calls a tool, within its time, and writes down what came of it. A read may be tried again, a change never.</summary>
internal sealed class RunFunction(ITransactions transactions, TimeProvider clock)
{
    private const int MostReads = 3;

    private static readonly TimeSpan BetweenReads = TimeSpan.FromMilliseconds(200);

    public async Task<CallResult> ReadAsync(ToolSpec spec, AIFunction function, JsonObject arguments, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await AskAsync(spec, function, arguments, null, cancellationToken);
            switch (answer)
            {
                case Answer.Yes yes:
                    return new CallResult.Done(yes.Result, null);
                case Answer.No no:
                    return new CallResult.Failed(no.Code, no.Reason, null);
                case Answer.None none when attempt >= MostReads:
                    return new CallResult.Failed("unavailable", none.Reason, null);
            }

            await Task.Delay(BetweenReads * attempt, clock, cancellationToken);
        }
    }

    public async Task<CallResult> WriteAsync(
        ToolSpec spec, AIFunction function, Effect effect, JsonObject arguments, CallScope scope, CancellationToken cancellationToken) =>
        await AskAsync(spec, function, arguments, effect.Key, cancellationToken) switch
        {
            Answer.Yes yes => await EndAsync(effect.Id, scope, ended => Succeed(ended, yes.Result), cancellationToken),
            Answer.No no => await EndAsync(effect.Id, scope, ended => ended.Fail(EffectStatus.Failed, no.Code, no.Reason, clock.GetUtcNow()), cancellationToken),
            Answer.None none when spec.Recovery is Recovery.Manual => await EndAsync(effect.Id, scope, ended => GiveUp(ended, none.Reason), cancellationToken),

            // It stays begun: whoever comes next finds out what became of it.
            Answer.None none => new CallResult.Unknown(effect.Id, none.Reason),
            _ => throw new InvalidOperationException("No such answer."),
        };

    /// <summary>Ends an effect and tells the ticket's timeline. What is over already stays as it is.</summary>
    public async Task<CallResult> EndAsync(Id<Effect> id, CallScope scope, Action<Effect> end, CancellationToken cancellationToken) => await transactions.RunAsync<CallResult>(
        async (db, token) =>
        {
            var effect = await db.Effects.SingleAsync(candidate => candidate.Id == id, token);
            if (!effect.IsOver)
            {
                end(effect);
                if (effect.IsOver && await db.TicketAsync(effect.TicketId, token) is { } ticket)
                {
                    db.Record(
                        ticket, ToolEvents.ActionEnded, $"agent:{scope.Agent}",
                        new { EffectId = effect.Id, effect.Tool, effect.Words, effect.Status, effect.Error }, clock.GetUtcNow());
                }
            }

            return effect.Status switch
            {
                EffectStatus.Succeeded => new CallResult.Done(JsonNode.Parse(effect.Result!)!, effect.Id),
                EffectStatus.Failed => new CallResult.Failed(effect.ErrorCode!, effect.Error!, effect.Id),
                _ => new CallResult.Unknown(effect.Id, effect.Error ?? "Nobody knows yet what became of it."),
            };
        },
        cancellationToken);

    public void Succeed(Effect effect, JsonNode result)
    {
        effect.Result = result.ToJsonString(Json.Options);
        effect.Become(EffectStatus.Succeeded, clock.GetUtcNow());
    }

    public void GiveUp(Effect effect, string reason) => effect.Fail(EffectStatus.Unknown, "unknown", reason, clock.GetUtcNow());

    /// <param name="key">Null for a read.</param>
    public async Task<Answer> AskAsync(ToolSpec spec, AIFunction function, JsonObject arguments, string? key, CancellationToken cancellationToken)
    {
        var given = new AIFunctionArguments(arguments.ToDictionary(pair => pair.Key, pair => (object?)pair.Value?.DeepClone()));
        if (key is not null && spec.KeyArgument is { } name)
            given[name] = key;

        using var limit = new CancellationTokenSource(spec.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var result = await function.InvokeAsync(given, either.Token);
            return new Answer.Yes(Kept(spec, JsonOf(result)));
        }
        catch (ToolRefusalException refusal)
        {
            return new Answer.No(refusal.Code, refusal.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Answer.None($"{spec.Title} gave no answer in {spec.Timeout.TotalSeconds:0.#} s.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever a foreign tool fails with, it must not take the run with it; only that it answered nothing is known.
            return new Answer.None($"{spec.Title} failed: {failure.Message}");
        }
    }

    private static JsonNode JsonOf(object? result) => result switch
    {
        JsonNode node => node,
        JsonElement element => JsonNode.Parse(element.GetRawText()) ?? new JsonObject(),
        null => new JsonObject(),
        _ => JsonSerializer.SerializeToNode(result, Json.Options) ?? new JsonObject(),
    };

    private static JsonNode Kept(ToolSpec spec, JsonNode result) => spec.Result.Count is 0 || result is not JsonObject map
        ? result
        : new JsonObject(map.Where(pair => spec.Result.Contains(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
}

/// <summary>What a tool answered.</summary>
internal abstract record Answer
{
    internal sealed record Yes(JsonNode Result) : Answer;

    /// <summary>It will not, and did nothing.</summary>
    internal sealed record No(string Code, string Reason) : Answer;

    /// <summary>Nothing that tells whether it was done.</summary>
    internal sealed record None(string Reason) : Answer;
}
