using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Channels.Widget;

/// <summary>The widget's settings: for admins, for visitors, and for the doors that check who embeds it.</summary>
internal sealed class ReadWidget(BatonDb db, IWorkplace workplace, DemoIsOpen demoIsOpen, IOptions<AttachmentOptions> files)
{
    private const string Nameless = "Support";
    private const string WhitePaper = "#ffffff";
    private const string DarkPaper = "#1e1d1c";

    public async Task<WidgetSettings> SettingsAsync(CancellationToken cancellationToken) =>
        await db.WidgetSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new WidgetSettings();

    /// <summary>What visitors need, in their language where there is one.</summary>
    public async Task<WidgetConfig> ConfigAsync(string? language, CancellationToken cancellationToken)
    {
        var settings = await SettingsAsync(cancellationToken);
        var company = await workplace.ReadAsync(cancellationToken);
        return new WidgetConfig(
            settings.Version,
            settings.Name ?? company?.Name ?? Nameless,
            settings.Greetings.GetValueOrDefault(language ?? "en"),
            settings.AwayMessages.GetValueOrDefault(language ?? "en"),
            settings.Colour,
            Contrast.InkOn(settings.Colour),
            settings.Position,
            settings.Theme,
            settings.Email,
            settings.AllowsAttachments,
            FileLimits.Of(files.Value),
            settings.RequiresIdentity,
            company?.Hours);
    }

    public async Task<WidgetView> RunAsync(CancellationToken cancellationToken)
    {
        var settings = await SettingsAsync(cancellationToken);
        var keys = await db.IdentityKeys.AsNoTracking()
            .Where(key => key.RevokedAt == null && !key.IsForDemo).OrderBy(key => key.CreatedAt).ToListAsync(cancellationToken);
        return new WidgetView
        {
            Version = settings.Version,
            Name = settings.Name,
            ShownName = settings.Name ?? (await workplace.ReadAsync(cancellationToken))?.Name ?? Nameless,
            Greetings = settings.Greetings,
            AwayMessages = settings.AwayMessages,
            Colour = settings.Colour,
            Ink = Contrast.InkOn(settings.Colour),
            Position = settings.Position,
            Theme = settings.Theme,
            Origins = settings.Origins,
            Email = settings.Email,
            AllowsAttachments = settings.AllowsAttachments,
            Files = FileLimits.Of(files.Value),
            RequiresIdentity = settings.RequiresIdentity,
            HasDemo = settings.HasDemo,
            IsDemoOpen = await demoIsOpen.RunAsync(cancellationToken),
            IdentityKeys = keys.ConvertAll(key => new IdentityKeyView(key.Id.Value, key.Hint, key.CreatedAt, key.UsedAt)),
            Warnings = Warnings(settings, keys.Count),
        };
    }

    private static List<string> Warnings(WidgetSettings settings, int keys)
    {
        List<string> warnings = [];
        if (settings.Origins.Count is 0)
            warnings.Add("Any website may show this widget. List your own under “Who gets in”.");
        if (settings.RequiresIdentity && keys is 0)
            warnings.Add("A signed identity is required, but there is no secret to sign with: nobody can write.");
        if (Contrast.Between(settings.Colour, WhitePaper) < Contrast.ForControls)
            warnings.Add("The colour is hard to see on a white page.");
        if (settings.Theme is not WidgetTheme.Light && Contrast.Between(settings.Colour, DarkPaper) < Contrast.ForControls)
            warnings.Add("The colour is hard to see on a dark page; the widget lightens it there for text and lines.");
        return warnings;
    }
}
