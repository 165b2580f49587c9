using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Channels.Widget;

/// <summary>The widget as it shall be from now on.</summary>
public sealed record WidgetChange
{
    /// <summary>The version that was looked at; 409 when somebody changed it meanwhile. Leave out to change in any case.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>Who the visitor talks to, up to 60 characters; empty for the name of the company.</summary>
    [StringLength(60), OneLine, StorableText]
    public string? Name { get; init; }

    /// <summary>First words by language code (<c>en, de, fr, es, pt, it, nl</c>), up to 200 characters each.</summary>
    public IReadOnlyDictionary<string, string> Greetings { get; init; } = new Dictionary<string, string>();

    /// <summary>What is said outside the team's hours, by language code, up to 300 characters each.</summary>
    public IReadOnlyDictionary<string, string> AwayMessages { get; init; } = new Dictionary<string, string>();

    /// <summary>The brand's colour as <c>#rrggbb</c>. The widget chooses ink that can be read on it.</summary>
    [Required, RegularExpression("#[0-9a-fA-F]{6}", ErrorMessage = "Write the colour as #rrggbb, such as #1c7c5c.")]
    public string Colour { get; init; } = WidgetSettings.DefaultColour;

    [EnumDataType(typeof(WidgetPosition))]
    public WidgetPosition Position { get; init; }

    [EnumDataType(typeof(WidgetTheme))]
    public WidgetTheme Theme { get; init; }

    /// <summary>Websites that may show the widget: <c>https://shop.example</c> or <c>*.shop.example</c>, up to 50. Empty: any website.</summary>
    [MaxLength(50)]
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Whether visitors are asked for their e-mail address before the first message.</summary>
    [EnumDataType(typeof(EmailQuestion))]
    public EmailQuestion Email { get; init; } = EmailQuestion.Optional;

    /// <summary>Visitors may send files.</summary>
    public bool AllowsAttachments { get; init; } = true;

    /// <summary>Only visitors with a signed identity may write.</summary>
    public bool RequiresIdentity { get; init; }

    /// <summary>Shows <c>/demo</c> also without the sample customers.</summary>
    public bool HasDemo { get; init; }
}
