using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Understanding.Learnt;

/// <summary>
/// Somebody's words were erased, so nothing that learnt from them may be kept: every learnt model goes, what ships reads at
/// once, helped by the examples that are left, and a model is learnt from those.
/// </summary>
internal sealed class ForgetExamples(ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var models = await db.LearntModels.Where(model => model.State == LearntModelState.Live || model.State == LearntModelState.Retired)
                    .ToListAsync(token);
                foreach (var model in models.Where(model => model.File.Length > 0))
                {
                    (model.State, model.File) = (LearntModelState.Retired, []);
                    model.Figures = model.Figures with { Verdict = $"{model.Figures.Verdict} Forgotten, because words that it learnt from were erased." };
                    await db.SetTimerAsync(ExampleWork.Learn, Json.Word(model.Kind), now, now, token);
                    db.Announce(ExampleWork.Topic, Json.Word(model.Kind));
                }

                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>It stays among the dead work, where a person sees it and tries again.</summary>
    public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;
}
