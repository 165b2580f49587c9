using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Baton.HelpCentre.Pages;

/// <summary>
/// HTML that is safe to send. It is made from templates alone: <c>Html.Of($"&lt;p&gt;{words}&lt;/p&gt;")</c> keeps what the
/// program says and encodes whatever is put in, so no value can become markup by being forgotten. Only another
/// <see cref="Html"/> goes in as it is.
/// </summary>
internal readonly record struct Html(string Value)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Nothing { get; } = new("");

    public static Html Of(Template template) => new(template.ToString());

    /// <summary>The template, or nothing.</summary>
    public static Html When(bool isShown, Func<Html> template) => isShown ? template() : Nothing;

    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> template)
    {
        var all = new StringBuilder();
        foreach (var item in items)
            all.Append(template(item).Value);
        return new Html(all.ToString());
    }

    public override string ToString() => Value;

    /// <summary>Collects a template. There is no way to append a value of any other type: it does not compile.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template(int literalLength, int formattedCount)
    {
        private readonly StringBuilder text = new(literalLength + (formattedCount * 32));

        public void AppendLiteral(string literal) => text.Append(literal);

        public void AppendFormatted(Html html) => text.Append(html.Value);

        public void AppendFormatted(string? words)
        {
            if (words is not null)
                text.Append(Encoder.Encode(words));
        }

        public void AppendFormatted(int number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

        public override string ToString() => text.ToString();
    }
}
