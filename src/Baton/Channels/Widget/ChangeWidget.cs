using Baton.Foundation;
using Baton.Storage;
using Baton.Live;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>Changes the widget's settings. Who changed what and when stands in the event log.</summary>
internal sealed class ChangeWidget(ITransactions transactions, ReadWidget readWidget, TimeProvider clock)
{
    public const string Changed = "widget.changed";
    private const int LongestGreeting = 200;
    private const int LongestAwayMessage = 300;

    /// <summary>The one widget, as the subject of events.</summary>
    private static readonly Guid Subject = new("0192f3d0-0000-7000-8000-000000000001");

    public async Task<Result<WidgetView>> RunAsync(WidgetChange change, string author, CancellationToken cancellationToken)
    {
        if (Fault(change) is { } fault)
            return fault;

        var refusal = await transactions.RunAsync(
            async (db, token) =>
            {
                var settings = await db.WidgetSettings.SingleOrDefaultAsync(token);
                var version = settings?.Version ?? 0;
                if (change.ExpectedVersion is { } expected && expected != version)
                    return WidgetProblems.Changed(version);

                settings ??= db.WidgetSettings.Add(new WidgetSettings()).Entity;
                settings.Change(change);
                db.Append("widget", Subject, settings.Version, Changed, $"teammate:{author}", change, clock.GetUtcNow());
                return null;
            },
            cancellationToken);
        return refusal is null ? await readWidget.RunAsync(cancellationToken) : refusal;
    }

    private static Problem? Fault(WidgetChange change)
    {
        if (change.Origins.Select(origin => AllowedOrigins.Fault(origin)).FirstOrDefault(fault => fault is not null) is { } fault)
            return Problem.Invalid("origins", fault);
        return TextFault("greetings", change.Greetings, LongestGreeting) ?? TextFault("away_messages", change.AwayMessages, LongestAwayMessage);
    }

    private static Problem? TextFault(string field, IReadOnlyDictionary<string, string> texts, int longest)
    {
        if (texts.Keys.FirstOrDefault(language => !WidgetLanguages.All.Contains(language)) is { } unknown)
            return Problem.Invalid(field, $"“{unknown}” is no language of the widget; use {string.Join(", ", WidgetLanguages.All)}.");
        return texts.Values.Any(text => text is null || text.Length > longest || text.Contains('\0', StringComparison.Ordinal))
            ? Problem.Invalid(field, $"At most {longest} characters for each language.")
            : null;
    }
}
