using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Findings;

/// <summary>
/// What is learnt from shipped examples rather than written as rules: rules know phrases, these know their like. Thresholds were
/// chosen on the development part of the labelled lines (docs/understanding.md). Only one of them sees the meaning: for the
/// others it changed nothing, and words are learnt ten times as quickly.
/// </summary>
internal sealed class Detectors(IMeaning meaning)
{
    private const string AngryMark = "|angry";

    /// <summary>A miss traps a customer with an agent, a false alarm costs a teammate a minute.</summary>
    private const double WishFrom = 0.60;

    /// <summary>Where a phrase in the text says that something else is meant.</summary>
    private const double WishAgainstPhraseFrom = 0.85;

    private const double ThreatFrom = 0.75;

    /// <summary>Where the text holds a figure of speech.</summary>
    private const double ThreatAgainstPhraseFrom = 0.85;

    /// <summary>A phrase that a threat is often made of is one from here on.</summary>
    private const double ThreatByPhraseFrom = 0.15;

    /// <summary>Closing too early is the worse mistake.</summary>
    private const double ClosingFrom = 0.75;

    private const double ClosingByPhraseFrom = 0.30;

    private static readonly NoMeaning WordsAlone = new();

    private readonly ShippedModel feelings = new("feelings", Feelings, LearnOptions.EveryTextHasALabel, WordsAlone);
    private readonly ShippedModel wish = new(Seeds.Wish, () => WithOrdinary(Seeds.Read(Seeds.Wish, "wish"), "false"), LearnOptions.EveryTextHasALabel, WordsAlone);
    private readonly ShippedModel closing = Learnt(Seeds.Closing, "closing", WordsAlone);
    private readonly ShippedModel threats = new(Seeds.Threats, () => WithOrdinary(Seeds.Read(Seeds.Threats, "kind"), "none"), LearnOptions.EveryTextHasALabel, WordsAlone);
    private readonly ShippedModel mail = Learnt(Seeds.Mail, "kind", WordsAlone);
    private readonly ShippedModel injection = new(Seeds.Injection, () => WithOrdinary(Seeds.Read(Seeds.Injection, "kind"), "harmless"), LearnOptions.EveryTextHasALabel, meaning);

    /// <summary>Mood and anger are one question with seven answers: a furious customer is no happy one.</summary>
    public FeelingsReading FeelingsIn(SeenText text)
    {
        var guesses = feelings.Model.Read(text).Guesses;
        var level = guesses.GroupBy(guess => guess.Label.Replace(AngryMark, "", StringComparison.Ordinal))
            .MaxBy(same => same.Sum(guess => guess.Probability))!.Key;
        var anger = guesses.Where(guess => guess.Label.EndsWith(AngryMark, StringComparison.Ordinal)).Sum(guess => guess.Probability);
        return new FeelingsReading(Json.TryWord(level, out Sentiment sentiment) ? sentiment : Sentiment.Neutral, Math.Round(anger, 3));
    }

    public double InjectionIn(SeenText text) => injection.Model.ProbabilityOf(text, "attack");

    public Evidence? WishIn(SeenText text, Wording wording) =>
        wish.Model.ProbabilityOf(text, "true") >= (WishForPerson.IsRuledOut(wording) ? WishAgainstPhraseFrom : WishFrom)
            ? new Evidence(Quote.Of(text.Text), "seems to ask for a person")
            : null;

    /// <param name="byPhrase">What a phrase alone would say.</param>
    public Evidence? ThreatIn(SeenText text, Wording wording, Evidence? byPhrase)
    {
        var guesses = threats.Model.Read(text).Guesses;
        var any = 1 - guesses.First(guess => guess.Label is "none").Probability;
        if (byPhrase is not null && any >= ThreatByPhraseFrom)
            return byPhrase;
        return any >= (Threats.IsRuledOut(wording) ? ThreatAgainstPhraseFrom : ThreatFrom)
            ? new Evidence(Quote.Of(text.Text), Reason(guesses.First(guess => guess.Label is not "none").Label))
            : null;
    }

    /// <param name="byPhrase">What a phrase alone would say.</param>
    public Evidence? ClosingIn(SeenText text, Evidence? byPhrase)
    {
        var over = closing.Model.ProbabilityOf(text, "true");
        if (byPhrase is not null && over >= ClosingByPhraseFrom)
            return byPhrase;
        return over >= ClosingFrom ? new Evidence(Quote.Of(text.Text), "seems to say that it is solved") : null;
    }

    public SenderReading SenderOf(SeenText text)
    {
        var reading = mail.Model.Read(text);
        return new SenderReading(
            Json.TryWord(reading.Label, out SenderKind kind) ? kind : SenderKind.Person, Math.Round(reading.Confidence, 3));
    }

    private static ShippedModel Learnt(string seed, string field, IMeaning by) =>
        new(seed, () => Seeds.Read(seed, field), LearnOptions.EveryTextHasALabel, by);

    /// <summary>
    /// With the examples of ordinary tickets: half of the lines that teach a rare thing are that thing, and of the messages that
    /// arrive hardly one in twenty is.
    /// </summary>
    private static IReadOnlyList<LabelledText> WithOrdinary(IReadOnlyList<LabelledText> examples, string label) =>
    [
        .. examples,
        .. Seeds.Read(Seeds.Categories).Select(ticket => (ticket, Wording: Wording.Of(ticket.Text)))
            .Where(one => WishForPerson.In(one.Wording) is null && Threats.In(one.Wording) is null)
            .Select(one => one.ticket with { Label = label }),
    ];

    private static IReadOnlyList<LabelledText> Feelings() =>
    [
        .. Seeds.Read(Seeds.Sentiment, "sentiment").Zip(Seeds.Read(Seeds.Sentiment, "angry"), (mood, angry) =>
            angry.Label is "true" ? mood with { Label = mood.Label + AngryMark } : mood),
    ];

    private static string Reason(string kind) => kind switch
    {
        "legal" => "seems to announce legal steps or a complaint to an authority",
        "harm" => "seems to threaten somebody",
        "self_harm" => "seems to speak of harming themselves",
        _ => "seems to report a danger to life or health",
    };
}
