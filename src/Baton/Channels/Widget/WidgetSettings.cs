using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Channels.Widget;

/// <summary>Where the launcher sits.</summary>
public enum WidgetPosition
{
    Right,

    Left,
}

/// <summary>Which colours the widget wears.</summary>
public enum WidgetTheme
{
    /// <summary>Those of the visitor's device.</summary>
    Auto,

    Light,

    Dark,
}

/// <summary>Whether a visitor without signed identity is asked for an e-mail address before the first message.</summary>
public enum EmailQuestion
{
    Off,

    Optional,

    Required,
}

/// <summary>How the widget looks and whom it lets in. One row; its versions stand in the event log.</summary>
internal sealed class WidgetSettings
{
    public const int OnlyRow = 1;

    /// <summary>Baton's evergreen.</summary>
    public const string DefaultColour = "#1c7c5c";

    public int Id { get; init; } = OnlyRow;

    /// <summary>Counts every change, from 1; 0 for what nobody has changed yet.</summary>
    public int Version { get; private set; }

    /// <summary>Who the visitor talks to; null for the name of the company.</summary>
    public string? Name { get; private set; }

    /// <summary>By language code; a language without one gets the widget's own words.</summary>
    public IReadOnlyDictionary<string, string> Greetings { get; private set; } = new Dictionary<string, string>();

    /// <summary>What visitors read outside the team's hours, by language code.</summary>
    public IReadOnlyDictionary<string, string> AwayMessages { get; private set; } = new Dictionary<string, string>();

    public string Colour { get; private set; } = DefaultColour;

    public WidgetPosition Position { get; private set; }

    public WidgetTheme Theme { get; private set; }

    /// <summary>Websites that may show the widget: <c>https://shop.example</c> or <c>*.shop.example</c>. Empty: any.</summary>
    public IReadOnlyList<string> Origins { get; private set; } = [];

    public EmailQuestion Email { get; private set; } = EmailQuestion.Optional;

    public bool AllowsAttachments { get; private set; } = true;

    /// <summary>Nobody gets in without an identity that the user's own systems signed.</summary>
    public bool RequiresIdentity { get; private set; }

    /// <summary>Shows the page at <c>/demo</c> also when the sample customers are gone.</summary>
    public bool HasDemo { get; private set; }

    public void Change(WidgetChange change)
    {
        Version++;
        Name = string.IsNullOrWhiteSpace(change.Name) ? null : change.Name.Trim();
        Greetings = Spoken(change.Greetings);
        AwayMessages = Spoken(change.AwayMessages);
        Colour = change.Colour.ToLowerInvariant();
        (Position, Theme, Email) = (change.Position, change.Theme, change.Email);
        Origins = [.. change.Origins.Select(AllowedOrigins.Tidy).Distinct()];
        (AllowsAttachments, RequiresIdentity, HasDemo) = (change.AllowsAttachments, change.RequiresIdentity, change.HasDemo);
    }

    private static Dictionary<string, string> Spoken(IReadOnlyDictionary<string, string> texts) =>
        texts.Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToDictionary(text => text.Key, text => text.Value.Trim());
}

internal sealed class WidgetSettingsTable : IEntityTypeConfiguration<WidgetSettings>
{
    public void Configure(EntityTypeBuilder<WidgetSettings> builder)
    {
        builder.ToTable("widget_settings");
        builder.Property(settings => settings.Id).ValueGeneratedNever();
        builder.Property(settings => settings.Version).IsConcurrencyToken();
        builder.Property(settings => settings.Name).HasMaxLength(60);
        builder.Property(settings => settings.Colour).HasMaxLength(7);
        builder.Property(settings => settings.Greetings).HasJson();
        builder.Property(settings => settings.AwayMessages).HasJson();
        builder.Property(settings => settings.Origins).HasJson();
    }
}
