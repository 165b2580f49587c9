using System.Text.Json;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Tests.Understanding;
using Baton.Tickets;
using Baton.Tickets.Similar;

namespace Baton.Tests.Tickets.Similar;

/// <summary>
/// How well tickets about the same matter are told from others, on pairs that the project wrote: the same matter in other words,
/// and another matter in much the same words. Nothing was chosen on the held-out half.
/// </summary>
public sealed class LikenessTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("similar.dev.jsonl", 0.44, 0.60)]
    [InlineData("similar.held-out.jsonl", 0.53, 0.60)]
    public void The_same_matter_in_other_words(string set, double precision, double recall)
    {
        var pairs = Pairs(set, withMeaning: true);

        Floor.AtLeast(precision, recall, [.. pairs.Select(pair => (pair.IsSame, pair.Likeness >= Likeness.SameMatter))], "same matter");
    }

    /// <summary>Another matter about the same thing shares its words; only what is told in nearly the same words counts.</summary>
    [Theory]
    [InlineData("similar.dev.jsonl")]
    [InlineData("similar.held-out.jsonl")]
    public void Without_a_sentence_model_only_the_same_words_count(string set)
    {
        Assert.DoesNotContain(Pairs(set, withMeaning: false), pair => !pair.IsSame && pair.Likeness >= Likeness.SameMatter);

        var index = new TicketIndex();
        foreach (var line in Lines(set))
            index.Put(Id<Ticket>.New(Now), FirstWords.Of("", line.Ticket), []);
        Assert.All(Lines(set), line => Assert.InRange(
            index.Nearest(FirstWords.Of("", $"Hello again! {line.Ticket} Thanks"), [], 1, [])[0].Likeness, Likeness.SameMatter, 1));
    }

    /// <summary>Of every ticket the same matter, the other matter, and the tickets of all other lines.</summary>
    private static List<(bool IsSame, double Likeness)> Pairs(string set, bool withMeaning)
    {
        var lines = Lines(set);
        var index = new TicketIndex();
        var ids = new Dictionary<Id<Ticket>, (int Line, bool IsSame)>();
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var (text, isSame) in ((string, bool)[])[(lines[line].Same, true), (lines[line].Other, false)])
            {
                var id = Id<Ticket>.New(Now);
                ids[id] = (line, isSame);
                index.Put(id, FirstWords.Of("", text), Vector(text, withMeaning));
            }
        }

        return
        [
            .. lines.SelectMany((one, line) => index
                .Nearest(FirstWords.Of("", one.Ticket), Vector(one.Ticket, withMeaning), 0, ids.Keys)
                .Select(found => (ids[found.Id] == (line, true), found.Likeness))),
        ];
    }

    private static float[] Vector(string text, bool withMeaning) =>
        withMeaning ? Given.Meaning.Of(Folding.Fold(FirstWords.Of("", text).Text), Attention.Close) : [];

    private static List<(string Ticket, string Same, string Other)> Lines(string set) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Baton.Tests", "Tickets", "Similar", set))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => (Word(line, "ticket"), Word(line, "same"), Word(line, "other"))),
    ];

    private static string Word(JsonElement line, string name) => line.GetProperty(name).GetString() ?? "";
}
