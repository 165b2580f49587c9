using System.Text.Json;
using Baton.Foundation;
using Baton.Language.Guessing;
using Baton.Privacy.Personal;
using Baton.Understanding;
using Xunit;

namespace Baton.Tests.Understanding;

/// <summary>What is read beside the category, on lines that nothing has learnt from; of each set, the part that no choice was made on too.</summary>
public sealed class MeasuredFindings
{
    [Theory]
    [InlineData("wish.dev.jsonl", 0.95, 0.68)]
    [InlineData("wish.held-out.jsonl", 0.86, 0.51)]
    public void A_wish_for_a_person(string set, double precision, double recall) => Floor.AtLeast(
        precision, recall, Judge(set, line => line.GetProperty("wish").GetBoolean(), reading => reading.WishForPerson is not null), "wish for a person");

    [Theory]
    [InlineData("sentiment.dev.jsonl", 0.62, 0.66)]
    [InlineData("sentiment.held-out.jsonl", 0.62, 0.67)]
    public void Anger(string set, double precision, double recall) => Floor.AtLeast(
        precision, recall, Judge(set, line => line.GetProperty("angry").GetBoolean(), reading => reading.Feelings.IsAngry), "anger");

    [Theory]
    [InlineData("sentiment.dev.jsonl", 0.68, 0.84)]
    [InlineData("sentiment.held-out.jsonl", 0.66, 0.82)]
    public void Sentiment_in_five_levels(string set, double exact, double near)
    {
        var distances = LabelledSet.Read(set).Select(line =>
        {
            Assert.True(Json.TryWord<Sentiment>(line.GetProperty("sentiment").GetString(), out var expected));
            return Math.Abs(Given.First(line.Text()).Feelings.Sentiment - expected);
        }).ToList();

        Floor.AtLeast(exact, distances.Count(distance => distance is 0) / (double)distances.Count, "sentiment, exact");
        Floor.AtLeast(near, distances.Count(distance => distance <= 1) / (double)distances.Count, "sentiment within one level");
    }

    [Theory]
    [InlineData("injection.dev.jsonl", 0.66, 0.97, 0.93)]
    [InlineData("injection.held-out.jsonl", 0.64, 0.97, 0.94)]
    public void Injection(string set, double recall, double quietOnSupport, double quietOnTriggers)
    {
        var lines = LabelledSet.Read(set).Select(line => (Kind: Word(line, "kind"), IsSuspected: Given.First(line.Text()).InjectionSuspicion >= 0.5)).ToList();
        double Share(string kind, bool suspected) => lines.Count(line => line.Kind == kind && line.IsSuspected == suspected) / (double)lines.Count(line => line.Kind == kind);

        Floor.AtLeast(recall, Share("attack", true), "injection, recall");
        Floor.AtLeast(quietOnSupport, Share("support", false), "injection, quiet on support text");
        Floor.AtLeast(quietOnTriggers, Share("trigger", false), "injection, quiet on harmless trigger words");
    }

    [Theory]
    [InlineData("mail.dev.jsonl", 0.83)]
    [InlineData("mail.held-out.jsonl", 0.85)]
    public void Who_wrote_a_mail(string set, double right)
    {
        var lines = LabelledSet.Read(set);
        var hits = lines.Count(line => Json.Word(Given.First(line.Text(), Word(line, "subject")).Sender.Kind) == Word(line, "kind"));

        Floor.AtLeast(right, hits / (double)lines.Count, "sender of a mail");
    }

    [Theory]
    [InlineData("threats.dev.jsonl", 0.73, 0.30)]
    [InlineData("threats.held-out.jsonl", 0.76, 0.30)]
    public void Threats_and_dangers(string set, double precision, double recall) => Floor.AtLeast(
        precision, recall, Judge(set, line => Word(line, "kind") is not "none", reading => reading.Threat is not null), "threat or danger");

    /// <summary>Lines about anything else; a handful of the 750 do ask for a person or tell of a danger.</summary>
    [Theory]
    [InlineData("categories.seen.jsonl")]
    [InlineData("language.jsonl")]
    [InlineData("closing.dev.jsonl")]
    [InlineData("sentiment.dev.jsonl")]
    public void Ordinary_messages_raise_no_alarm(string set)
    {
        var readings = LabelledSet.Read(set).Select(line => Given.First(line.Text())).ToList();
        double Quiet(Func<Reading, bool> alarm) => 1 - (readings.Count(alarm) / (double)readings.Count);

        Floor.AtLeast(0.95, Quiet(reading => reading.Threat is not null), $"{set}: no threat");
        Floor.AtLeast(0.94, Quiet(reading => reading.WishForPerson is not null), $"{set}: no wish for a person");
        Floor.AtLeast(0.95, Quiet(reading => reading.InjectionSuspicion >= 0.5), $"{set}: no attempt to steer");
    }

    [Theory]
    [InlineData("closing.dev.jsonl", 0.79, 0.50)]
    [InlineData("closing.held-out.jsonl", 0.72, 0.47)]
    public void The_end_of_a_conversation(string set, double precision, double recall) => Floor.AtLeast(
        precision, recall,
        [.. LabelledSet.Read(set).Select(line => (line.GetProperty("closing").GetBoolean(), Given.Reply(line.Text()) is { Solved: not null } or { Withdrawn: not null }))], "closing");

    [Theory]
    [InlineData("two-issues.dev.jsonl", 0.63)]
    [InlineData("two-issues.held-out.jsonl", 0.75)]
    public void Two_matters_in_one_message(string set, double both)
    {
        var lines = LabelledSet.Read(set);
        var found = lines.Count(line => line.GetProperty("labels").EnumerateArray().All(label =>
            Given.First(line.Text()).Issues.Any(issue => Json.Word(issue.Category) == label.GetString())));
        var imagined = LabelledSet.Read("categories.seen.jsonl").Count(line => Given.First(line.Text()).Issues.Count > 1);

        Floor.AtLeast(both, found / (double)lines.Count, "both of two matters");
        Floor.AtLeast(0.92, 1 - (imagined / 150.0), "one matter stays one");
    }

    /// <summary>Many lines hold a decoy: another topic is named, and nothing is asked about it.</summary>
    [Theory]
    [InlineData("two-issues.dev.jsonl", 0.25)]
    [InlineData("two-issues.held-out.jsonl", 0.25)]
    public void A_matter_that_stands_apart(string set, double recall)
    {
        var lines = LabelledSet.Read(set).Select(line => (IsTwo: line.GetProperty("labels").GetArrayLength() > 1, IsSeen: StandsApart(line.Text()))).ToList();

        Floor.AtLeast(recall, lines.Count(line => line is { IsTwo: true, IsSeen: true }) / (double)lines.Count(line => line.IsTwo), "a matter apart");
        if (lines.Any(line => !line.IsTwo))
            Floor.AtLeast(0.85, lines.Count(line => line is { IsTwo: false, IsSeen: false }) / (double)lines.Count(line => !line.IsTwo), "a decoy stays one matter");
        Floor.AtLeast(0.97, LabelledSet.Read("categories.seen.jsonl").Count(line => !StandsApart(line.Text())) / 150.0, "one matter stays one");

        static bool StandsApart(string text) => Given.First(text).Issues is { Count: > 1 } issues
            && issues.Any(issue => issue.Standing is not Standing.Within && issue != (issues.FirstOrDefault(one => one.Standing is Standing.Within) ?? issues[0]));
    }

    [Theory]
    [InlineData("language.dev.jsonl", 0.99)]
    [InlineData("language.held-out.jsonl", 0.95)]
    public void Languages(string set, double right)
    {
        var lines = LabelledSet.Read(set);
        foreach (var (from, to) in ((int From, int To)[])[(0, 25), (26, 45), (46, 10_000)])
        {
            foreach (var isOurs in (bool[])[true, false])
            {
                var some = lines.Where(line => line.Text().Length >= from && line.Text().Length <= to && Word(line, "language") != LanguageGuess.Unknown == isOurs).ToList();
                if (some.Count > 0)
                    TestContext.Current.TestOutputHelper?.WriteLine(
                        $"{(isOurs ? "one of the seven" : "none of them")}, {from} to {to} characters: {some.Count(IsRight) / (double)some.Count:F3} of {some.Count}");
            }
        }

        Floor.AtLeast(right, lines.Count(IsRight) / (double)lines.Count, "language");

        static bool IsRight(JsonElement line) => Given.First(line.Text()).Language == Word(line, "language");
    }

    [Theory]
    [InlineData("personal.dev.jsonl", 0.97, 0.91)]
    [InlineData("personal.held-out.jsonl", 0.97, 0.79)]
    public void Personal_data(string set, double precision, double recall)
    {
        var (expected, found) = (new List<(PersonalKind Kind, bool IsFound)>(), new List<(PersonalKind Kind, bool IsRight)>());
        foreach (var line in LabelledSet.Read(set))
        {
            var text = line.Text();
            var spans = FindPersonalSpans.In(text);
            var labelled = line.GetProperty("spans").EnumerateArray().Select(span => Labelled(text, span)).ToList();
            expected.AddRange(labelled.Select(one => (one.Kind, spans.Any(span => span.Kind == one.Kind && Covers(span, one)))));
            found.AddRange(spans.Select(span => (span.Kind, labelled.Any(one => one.Kind == span.Kind && span.Start < one.End && one.Start < span.End))));
        }

        foreach (var kind in Enum.GetValues<PersonalKind>())
        {
            var (of, by) = (expected.Where(one => one.Kind == kind).ToList(), found.Where(one => one.Kind == kind).ToList());
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{kind}: recall {of.Count(one => one.IsFound) / (double)of.Count:F2} of {of.Count}, precision {by.Count(one => one.IsRight) / (double)Math.Max(1, by.Count):F2} of {by.Count}");
        }

        Floor.AtLeast(recall, expected.Count(one => one.IsFound) / (double)expected.Count, "personal data, recall");
        Floor.AtLeast(precision, found.Count(one => one.IsRight) / (double)found.Count, "personal data, precision");
    }

    private static PersonalSpan Labelled(string text, JsonElement span)
    {
        Assert.True(Json.TryWord<PersonalKind>(Word(span, "kind") is "ip" ? "ip_address" : Word(span, "kind"), out var kind));
        var value = Word(span, "value");
        return new PersonalSpan(kind, text.IndexOf(value, StringComparison.Ordinal), value.Length);
    }

    /// <summary>Nine tenths of what is to be masked.</summary>
    private static bool Covers(PersonalSpan span, PersonalSpan wanted) =>
        Math.Min(span.End, wanted.End) - Math.Max(span.Start, wanted.Start) >= 0.9 * wanted.Length;

    private static string Word(JsonElement line, string field) => line.GetProperty(field).GetString()!;

    private static List<(bool Is, bool Found)> Judge(string set, Func<JsonElement, bool> isSo, Func<Reading, bool> isFound) =>
        [.. LabelledSet.Read(set).Select(line => (isSo(line), isFound(Given.First(line.Text()))))];
}
