using System.Globalization;
using System.Text;
using Baton.Knowledge;
using Baton.Tickets;

namespace Baton.Answering.Replies;

/// <summary>What a line of a reply is; the review treats them differently.</summary>
internal enum LineKind
{
    /// <summary>Greeting and sympathy: our own phrases, no fact about the product.</summary>
    Courtesy,

    /// <summary>That an AI writes.</summary>
    Disclosure,

    /// <summary>Our own phrase as well: what happens next. The dossier keeps it, so that somebody makes it true.</summary>
    Promise,

    /// <summary>Names a matter of the customer's, mostly in their own words; the answer to it follows.</summary>
    Matter,

    /// <summary>Says something about the product; must stand in its source word for word.</summary>
    Fact,

    /// <summary>Like a fact, shown as a step of a list.</summary>
    Step,

    /// <summary>Like a fact, shown as a point of a list.</summary>
    Point,

    /// <summary>A question to the customer.</summary>
    Question,
}

/// <summary>One line of a reply. <paramref name="Source"/> is the number of its citation, from 1; 0 for none.</summary>
internal sealed record Line(LineKind Kind, string Text, int Source = 0);

/// <summary>A reply before it is reviewed: paragraphs of lines, and where each fact comes from.</summary>
internal sealed record Draft(
    IReadOnlyList<IReadOnlyList<Line>> Paragraphs, IReadOnlyList<Passage> Sources, string Language, bool DisclosesAi)
{
    public IEnumerable<Line> Lines => Paragraphs.SelectMany(paragraph => paragraph);

    public IEnumerable<Line> Facts => Lines.Where(line => line.Kind is LineKind.Fact or LineKind.Step or LineKind.Point);

    public IReadOnlyList<Citation> Citations =>
        [.. Sources.Select((source, index) => new Citation(
            index + 1, source.Article, source.Title, source.Heading, source.Version,
            Facts.FirstOrDefault(line => line.Source == index + 1)?.Text))];

    /// <summary>The same reply for a person to send: they are no AI, and pass it on to nobody.</summary>
    public Draft ForTeammate() => this with
    {
        Paragraphs = [.. Paragraphs.Select(lines => (IReadOnlyList<Line>)[.. lines.Where(line => line.Kind is not (LineKind.Disclosure or LineKind.Promise))])],
        DisclosesAi = false,
    };

    /// <summary>The reply as Markdown, with the number of its source behind every fact.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs.Where(lines => lines.Count > 0))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            Append(text, paragraph);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<Line> lines)
    {
        var number = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var isListed = line.Kind is LineKind.Step or LineKind.Point or LineKind.Question;
            if (index > 0)
                text.Append(isListed || lines[index - 1].Kind is LineKind.Step or LineKind.Point ? '\n' : ' ');
            if (line.Kind is LineKind.Step)
                text.Append(CultureInfo.InvariantCulture, $"{++number}. ");
            else if (line.Kind is LineKind.Point or LineKind.Question)
                text.Append("- ");
            text.Append(line.Text);
            if (line.Source > 0)
                text.Append(CultureInfo.InvariantCulture, $" [{line.Source}]");
        }
    }
}
