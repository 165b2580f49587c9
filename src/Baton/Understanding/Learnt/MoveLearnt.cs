using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Understanding.Learnt;

/// <summary>What a lead does with learning: ask for it now, stop it, bring an earlier version back, take an example out.</summary>
internal sealed class MoveLearnt(ITransactions transactions, BatonDb reading, TimeProvider clock)
{
    public async Task<Result<bool>> LearnNowAsync(ExampleKind kind, CancellationToken cancellationToken)
    {
        var examples = await reading.DeskExamplesAsync(kind, cancellationToken);
        if (!LearnFromExamples.IsEnough(kind, examples))
        {
            return new Problem(ProblemKind.Conflict, "learning.too_little", kind is ExampleKind.Priority
                ? $"There are {examples.Count} corrected priorities. It takes 30, of at least two levels with five each."
                : $"There are {examples.Count} examples. It takes {LearnFromExamples.Fewest}.");
        }

        var now = clock.GetUtcNow();
        await transactions.RunAsync((db, token) => db.SetTimerAsync(ExampleWork.Learn, Json.Word(kind), now, now, token), cancellationToken);
        return true;
    }

    public Task<Result<bool>> StopAsync(ExampleKind kind, CancellationToken cancellationToken) => transactions.RunAsync<Result<bool>>(
        async (db, token) =>
        {
            var attempt = await db.LearntModels.FirstOrDefaultAsync(
                model => model.Kind == kind && model.State == LearntModelState.Learning, token);
            if (attempt is null)
                return new Problem(ProblemKind.Conflict, "learning.not_running", "Nothing is being learnt at the moment.");
            (attempt.State, attempt.Figures) = (LearntModelState.Stopped, attempt.Figures with { Verdict = "Stopped before it was learnt." });
            db.Announce(ExampleWork.Topic, Json.Word(kind));
            return true;
        },
        cancellationToken);

    /// <param name="number">0 is what ships with the program.</param>
    public Task<Result<bool>> RestoreAsync(ExampleKind kind, int number, CancellationToken cancellationToken) => transactions.RunAsync<Result<bool>>(
        async (db, token) =>
        {
            var model = await db.LearntModels.SingleOrDefaultAsync(one => one.Kind == kind && one.Number == number, token);
            if (number is not 0 && model is null)
                return new Problem(ProblemKind.NotFound, "learning.no_version", $"There is no version {number}.");
            if (model is { File.Length: 0 })
                return new Problem(ProblemKind.Conflict, "learning.not_kept", $"Version {number} never went live or had to be forgotten; there is nothing to bring back.");

            if (model is null)
                await db.RetireAsync(kind, token);
            else
                await db.GoLiveAsync(model, model.File, clock.GetUtcNow(), token);
            db.Announce(ExampleWork.Topic, Json.Word(kind));
            return true;
        },
        cancellationToken);

    /// <summary>The example is forgotten; what learnt from it reads on until something new is learnt, which is asked for.</summary>
    public Task<Result<bool>> RemoveExampleAsync(Id<LearningExample> id, CancellationToken cancellationToken) => transactions.RunAsync<Result<bool>>(
        async (db, token) =>
        {
            var example = await db.LearningExamples.SingleOrDefaultAsync(one => one.Id == id, token);
            if (example is null)
                return new Problem(ProblemKind.NotFound, "example.not_found", $"There is no example {id}.");
            db.LearningExamples.Remove(example);
            var now = clock.GetUtcNow();
            await db.AskForAsync(ExampleWork.Learn, Json.Word(example.Kind), now + ExampleWork.Gather, now, token);
            db.Announce(ExampleWork.Topic, Json.Word(example.Kind));
            return true;
        },
        cancellationToken);
}

internal static class GoLive
{
    extension(BatonDb db)
    {
        /// <summary>The model reads from the commit on; whichever did before can come back.</summary>
        public async Task GoLiveAsync(LearntModel model, byte[] file, DateTimeOffset now, CancellationToken cancellationToken)
        {
            await db.RetireAsync(model.Kind, cancellationToken);
            (model.State, model.File, model.LiveAt) = (LearntModelState.Live, file, now);
        }

        /// <summary>What ships with the program reads from the commit on.</summary>
        public async Task RetireAsync(ExampleKind kind, CancellationToken cancellationToken)
        {
            var live = await db.LearntModels.Where(model => model.Kind == kind && model.State == LearntModelState.Live)
                .ToListAsync(cancellationToken);
            foreach (var model in live)
                model.State = LearntModelState.Retired;
        }
    }
}
