using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Storage;
using Baton.Understanding.Urgency;
using Baton.Understanding.Labels;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Understanding.Learnt;

/// <summary>
/// Learns a model from the desk's examples, and lets it read only when it is no worse than the one before. A restart begins
/// anew; a person can stop it.
/// </summary>
internal sealed class LearnFromExamples(
    BatonDb reading, ITransactions transactions, IMeaning meaning, IMessageReader reader, TimeProvider clock) : IWorkHandler
{
    /// <summary>From so many corrections on there is something to learn; each counts at once before that, for texts like it.</summary>
    public const int Fewest = 5;

    private static readonly TimeSpan Tell = TimeSpan.FromSeconds(1);

    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        if (Json.TryWord(lease.Subject, out ExampleKind kind) && kind is not ExampleKind.Article)
        {
            var examples = await reading.DeskExamplesAsync(kind, cancellationToken);
            if (IsEnough(kind, examples))
                await LearnAsync(kind, examples, lease, cancellationToken);
        }

        await transactions.RunAsync((db, token) => lease.CompleteAsync(db, token), cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>What was live stays live; the attempt is shown with its error.</summary>
    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        if (!Json.TryWord(lease.Subject, out ExampleKind kind))
            return;
        foreach (var attempt in await db.LearntModels.Where(model => model.Kind == kind && model.State == LearntModelState.Learning).ToListAsync(cancellationToken))
            (attempt.State, attempt.Figures) = (LearntModelState.Refused, attempt.Figures with { Verdict = $"It could not be learnt: {error}" });
    }

    public static bool IsEnough(ExampleKind kind, IReadOnlyList<DeskExample> examples) =>
        kind is ExampleKind.Priority ? CompareModels.MayLearnUrgency(examples) : examples.Count >= Fewest;

    private async Task LearnAsync(
        ExampleKind kind, IReadOnlyList<DeskExample> examples, WorkLease lease, CancellationToken cancellationToken)
    {
        var liveSince = await reading.LearntModels.AsNoTracking()
            .Where(model => model.Kind == kind && model.State == LearntModelState.Live)
            .Select(model => (DateTimeOffset?)model.At).MaxAsync(cancellationToken);
        var attempt = await BeginAsync(kind, examples, lease, cancellationToken);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var progress = 0.0;
        var learning = Task.Run(
            () => new CompareModels(meaning, ByRules).Run(kind, examples, liveSince, share => Volatile.Write(ref progress, share), stopped.Token),
            CancellationToken.None);
        using var second = new PeriodicTimer(Tell, clock);
        try
        {
            while (await Task.WhenAny(learning, second.WaitForNextTickAsync(cancellationToken).AsTask()) != learning)
            {
                if (!await TellAsync(attempt, Volatile.Read(ref progress), cancellationToken))
                    await stopped.CancelAsync();
            }

            var candidate = await learning;
            await EndAsync(attempt, kind, candidate, lease, cancellationToken);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // A person stopped it, and the attempt says so.
        }
        finally
        {
            await stopped.CancelAsync();
        }
    }

    /// <summary>The attempt as people see it. One that a restart cut off goes on under its number.</summary>
    private Task<Id<LearntModel>> BeginAsync(
        ExampleKind kind, IReadOnlyList<DeskExample> examples, WorkLease lease, CancellationToken cancellationToken) => transactions.RunAsync(
            async (db, token) =>
            {
                await lease.HoldAsync(db, token);
                var now = clock.GetUtcNow();
                var attempt = await db.LearntModels.FirstOrDefaultAsync(
                    model => model.Kind == kind && model.State == LearntModelState.Learning, token);
                if (attempt is null)
                {
                    attempt = new LearntModel
                    {
                        Id = Id<LearntModel>.New(now),
                        Kind = kind,
                        Number = 1 + (await db.LearntModels.Where(model => model.Kind == kind).MaxAsync(model => (int?)model.Number, token) ?? 0),
                        State = LearntModelState.Learning,
                        Examples = examples.Count,
                        Figures = LearningFigures.Begun,
                        Author = "system",
                        At = now,
                        File = [],
                    };
                    db.LearntModels.Add(attempt);
                }

                // What was taught while the examples were read is for the next one.
                (attempt.Examples, attempt.Figures) = (examples.Count, LearningFigures.Begun);
                attempt.At = examples.Max(example => example.At);
                return attempt.Id;
            },
            cancellationToken);

    /// <summary>False once a person stopped it.</summary>
    private Task<bool> TellAsync(Id<LearntModel> id, double progress, CancellationToken cancellationToken) => transactions.RunAsync(
        async (db, token) =>
        {
            if (await db.LearntModels.SingleOrDefaultAsync(model => model.Id == id, token) is not { State: LearntModelState.Learning } attempt)
                return false;
            attempt.Figures = attempt.Figures with { Progress = Math.Round(progress, 2) };
            return true;
        },
        cancellationToken);

    private Task EndAsync(
        Id<LearntModel> id, ExampleKind kind, Candidate candidate, WorkLease lease, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        LabelModelFile.Write(candidate.Model, meaning.Model, stream);
        var file = stream.ToArray();
        return transactions.RunAsync(
            async (db, token) =>
            {
                await lease.HoldAsync(db, token);
                if (await db.LearntModels.SingleOrDefaultAsync(model => model.Id == id, token) is not { State: LearntModelState.Learning } attempt)
                    return;

                var figures = new LearningFigures(1, candidate.Own, candidate.Shipped, "");
                attempt.Figures = figures with { Verdict = Verdict(figures) };
                attempt.State = LearntModelState.Refused;
                if (!figures.IsWorse)
                    await db.GoLiveAsync(attempt, file, clock.GetUtcNow(), token);
                db.Announce(ExampleWork.Topic, Json.Word(kind));
            },
            cancellationToken);
    }

    private TicketPriority ByRules(string text) =>
        PriorityScale.Level(reader.Read(new MessageToRead("", text, [])).Priority.Score);

    private static string Verdict(LearningFigures figures)
    {
        var own = figures.Own!;
        var said = $"Of {own.Examples} examples of this desk it reads {own.After} rightly; the one before reads {own.Before}.";
        if (figures.Shipped is { } shipped)
            said += $" Of {shipped.Examples} that ship it reads {shipped.After}; the one before {shipped.Before}.";
        return said + (figures.IsWorse ? " It is worse and does not read." : " It reads from now on.");
    }
}
