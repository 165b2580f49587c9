using Baton.Answering.Agents;
using Baton.Channels.Widget;
using Baton.Identity.People;
using Baton.Identity.Welcome;
using Baton.Storage;
using Baton.Workspaces.Samples;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces.Setup;

/// <summary>The guide. <paramref name="IsComplete"/>: every step is done or was left as it is.</summary>
public sealed record SetupView(bool IsDismissed, bool IsComplete, IReadOnlyList<SetupStepView> Steps);

/// <summary>One step. <paramref name="Count"/>: own articles, or sample things that are left; null for other steps.</summary>
public sealed record SetupStepView(SetupStep Step, bool IsDone, bool IsSkipped, int? Count);

/// <summary>Reads how far somebody is from what is really there, not from what was clicked.</summary>
internal sealed class ReadSetup(BatonDb db)
{
    public async Task<SetupView> RunAsync(CancellationToken cancellationToken)
    {
        var state = await db.SetupStates.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new SetupState();
        var own = await db.OwnArticles().CountAsync(cancellationToken);
        var sample = await db.SampleItems.CountAsync(cancellationToken);
        SetupStepView[] steps =
        [
            Step(SetupStep.Company, await db.Companies.AnyAsync(company => company.Version > 0, cancellationToken)),
            Step(SetupStep.Import, own > 0, own),
            Step(SetupStep.Autonomy, await db.AutonomyVersions.AnyAsync(version => version.Author != AgentHistory.Workspace, cancellationToken)),
            Step(SetupStep.Ask, state.AnsweredAt is not null || (own > 0 && await db.HasAnsweredFromOwnAsync(cancellationToken))),
            Step(SetupStep.Widget, await db.WidgetSightings.AnyAsync(cancellationToken)),
            Step(SetupStep.Invite, await HasTeammatesAsync(cancellationToken)),
            Step(SetupStep.Sample, sample is 0, sample),
        ];
        return new SetupView(state.DismissedAt is not null, steps.All(step => step.IsDone || step.IsSkipped), steps);

        SetupStepView Step(SetupStep step, bool isDone, int? count = null) =>
            new(step, isDone, !isDone && state.Skipped.Contains(step), count);
    }

    /// <summary>Somebody else is here, or was asked to come.</summary>
    private async Task<bool> HasTeammatesAsync(CancellationToken cancellationToken) =>
        await db.Teammates.CountAsync(teammate => teammate.DeactivatedAt == null, cancellationToken) > 1
        || await db.Set<WelcomeLink>().AnyAsync(link => link.Kind == WelcomeKind.Invite && link.WithdrawnAt == null, cancellationToken);
}
