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

    /// <summary>Of a long story only the beginning is looked at sentence by sentence.</summary>
    private const int MostSentences = 12;

    /// <summary>Of a word or two, such as "hello?" or "help help", only a phrase can say that more is meant.</summary>
    private const int FewWords = 3;

    private const double ThreatFrom = 0.50;

    /// <summary>"Put me through to your manager" sounds stern and threatens nobody.</summary>
    private const int ShortWish = 10;

    /// <summary>Of one sentence, where danger to life or health is concerned.</summary>
    private const double GraveFrom = 0.50;

    private const double ThreatByPhraseFrom = 0.04;

    /// <summary>Where the text holds a figure of speech.</summary>
    private const double ThreatAgainstPhraseFrom = 0.60;

    /// <summary>Closing too early is the worse mistake.</summary>
    private const double ClosingFrom = 0.75;

    private const double ClosingByPhraseFrom = 0.30;

    private const double AutomaticByPhraseFrom = 0.50;

    private const double AutomaticByPhrase = 0.95;

    private static readonly NoMeaning WordsAlone = new();

    private static readonly IReadOnlyList<(string Seed, string Field)> Tickets = [(Seeds.Categories, "label")];

    /// <summary>Who has seen tickets alone takes a word of thanks for a farewell; nothing is worse than that alarm.</summary>
    private static readonly IReadOnlyList<(string Seed, string Field)> Messages =
        [.. Tickets, (Seeds.Junk, "label"), (Seeds.Sentiment, "sentiment"), (Seeds.Closing, "closing")];

    private readonly ShippedModel feelings = new("feelings", Feelings, LearnOptions.EveryTextHasALabel, WordsAlone);
    private readonly ShippedModel closing = new(Seeds.Closing, () => Seeds.Read(Seeds.Closing, "closing"), LearnOptions.EveryTextHasALabel, WordsAlone);
    private readonly ShippedModel mail = new(Seeds.Mail, () => Seeds.Read(Seeds.Mail, "kind"), LearnOptions.EveryTextHasALabel, WordsAlone);
    private readonly ShippedModel wish = Rare(Seeds.Wish, "wish", "false", Tickets, WordsAlone);
    private readonly ShippedModel threats = Rare(Seeds.Threats, "kind", "none", Messages, WordsAlone);
    private readonly ShippedModel injection = Rare(Seeds.Injection, "kind", "harmless", Tickets, meaning);

    /// <summary>Mood and anger are one question with seven answers: a furious customer is no happy one.</summary>
    public FeelingsReading FeelingsIn(SeenText text)
    {
        var guesses = feelings.Model.Read(text).Guesses;
        var level = guesses.GroupBy(guess => guess.Label.Replace(AngryMark, "", StringComparison.Ordinal))
            .MaxBy(same => same.Sum(guess => guess.Probability))!.Key;
        var anger = Anger(guesses);
        var felt = new FeelingsReading(Json.TryWord(level, out Sentiment sentiment) ? sentiment : Sentiment.Neutral, Math.Round(anger, 3));
        return felt.IsAngry ? felt with { Quote = Angriest(text.Text) } : felt;
    }

    /// <summary>The sentence that sounds angriest by itself.</summary>
    private string Angriest(string text)
    {
        var sentences = Sentences.Of(text).Take(MostSentences).ToList();
        return Quote.Of(sentences.Count < 2 ? text : sentences.MaxBy(sentence =>
            Anger(feelings.Model.Read(SeenText.Of(Wording.Of(sentence), WordsAlone)).Guesses))!);
    }

    private static double Anger(IReadOnlyList<LabelGuess> guesses) =>
        guesses.Where(guess => guess.Label.EndsWith(AngryMark, StringComparison.Ordinal)).Sum(guess => guess.Probability);

    public double InjectionIn(SeenText text) => injection.Model.ProbabilityOf(text, "attack");

    /// <remarks>Not sentence by sentence: that hears one in five more, and imagines a wish in one of fifteen longer tickets.</remarks>
    public Evidence? WishIn(SeenText text, Wording wording) => wording.Tokens.Count > FewWords &&
        wish.Model.ProbabilityOf(text, "true") >= (WishForPerson.IsRuledOut(wording) ? WishAgainstPhraseFrom : WishFrom)
            ? new Evidence(Quote.Of(text.Text), "seems to ask for a person")
            : null;

    private static IEnumerable<Wording> SentencesOf(string text) =>
        Sentences.Of(text).Take(MostSentences).Select(Wording.Of).Where(sentence => sentence.Tokens.Count > FewWords);

    /// <summary>
    /// What no phrase heard. One that did is overruled only where the rest leaves hardly a doubt, as in "Suicide Squad on
    /// Blu-ray": a threat that is missed may cost a life.
    /// </summary>
    /// <param name="byPhrase">What a phrase alone would say.</param>
    public ThreatReading? ThreatIn(SeenText text, Wording wording, ThreatReading? byPhrase)
    {
        var guesses = threats.Model.Read(text).Guesses;
        var any = 1 - guesses.First(guess => guess.Label is "none").Probability;
        if (byPhrase is not null)
            return any >= ThreatByPhraseFrom ? byPhrase : null;
        if (wording.Tokens.Count <= FewWords)
            return null;
        if (wording.Tokens.Count <= ShortWish && WishForPerson.In(wording) is not null)
            return GraveIn(text.Text);
        var isRuledOut = Threats.IsRuledOut(wording);
        return any >= (isRuledOut ? ThreatAgainstPhraseFrom : ThreatFrom)
            ? Threat(Quote.Of(text.Text), guesses.First(guess => guess.Label is not "none").Label)
            : isRuledOut ? null : GraveIn(text.Text);
    }

    /// <summary>Danger is often told in one sentence among others about the contract.</summary>
    private ThreatReading? GraveIn(string text)
    {
        foreach (var sentence in SentencesOf(text))
        {
            var grave = threats.Model.Read(SeenText.Of(sentence, WordsAlone)).Guesses.Where(guess => guess.Label is "danger" or "self_harm").ToList();
            if (grave.Sum(guess => guess.Probability) >= GraveFrom)
                return Threat(Quote.Of(sentence.Source), grave[0].Label);
        }

        return null;
    }

    /// <param name="byPhrase">What a phrase alone would say.</param>
    public Evidence? ClosingIn(SeenText text, Evidence? byPhrase)
    {
        var over = closing.Model.ProbabilityOf(text, "true");
        if (byPhrase is not null && over >= ClosingByPhraseFrom)
            return byPhrase;
        return over >= ClosingFrom ? new Evidence(Quote.Of(text.Text), "seems to say that it is solved") : null;
    }

    /// <summary>Words that only machines write make it nearly certain, where the rest does not speak against it.</summary>
    public SenderReading SenderOf(SeenText text, Wording wording)
    {
        var best = mail.Model.Read(text).Guesses[0];
        var kind = Json.TryWord(best.Label, out SenderKind known) ? known : SenderKind.Person;
        var probability = kind is SenderKind.Automatic && best.Probability >= AutomaticByPhraseFrom && MachineMail.IsIn(wording)
            ? Math.Max(best.Probability, AutomaticByPhrase)
            : best.Probability;
        return new SenderReading(kind, Math.Round(probability, 3));
    }

    /// <summary>
    /// Learnt with ordinary messages beside its own examples: half of the lines that teach a rare thing are that thing, and of the
    /// messages that arrive hardly one in twenty is.
    /// </summary>
    private static ShippedModel Rare(string seed, string field, string none, IReadOnlyList<(string Seed, string Field)> others, IMeaning by) => new(
        seed,
        () =>
        [
            .. Seeds.Read(seed, field),
            .. others.SelectMany(other => Seeds.Read(other.Seed, other.Field)).Select(message => (message, Wording: Wording.Of(message.Text)))
                .Where(one => WishForPerson.In(one.Wording) is null && Threats.In(one.Wording) is null)
                .Select(one => one.message with { Label = none }),
        ],
        LearnOptions.EveryTextHasALabel,
        by);

    private static IReadOnlyList<LabelledText> Feelings() =>
    [
        .. Seeds.Read(Seeds.Sentiment, "sentiment").Zip(Seeds.Read(Seeds.Sentiment, "angry"), (mood, angry) =>
            angry.Label is "true" ? mood with { Label = mood.Label + AngryMark } : mood),
    ];

    private static ThreatReading Threat(string quote, string label) => label switch
    {
        "legal" => new(ThreatKind.Legal, quote, "seems to announce legal steps or a complaint to an authority"),
        "harm" => new(ThreatKind.Harm, quote, "seems to threaten somebody"),
        "self_harm" => new(ThreatKind.SelfHarm, quote, "seems to speak of harming themselves"),
        _ => new(ThreatKind.Danger, quote, "seems to report a danger to life or health"),
    };
}
