using Baton.Foundation;
using Baton.Language.Guessing;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Privacy.Personal;
using Baton.Understanding.Categories;
using Baton.Understanding.Findings;
using Baton.Understanding.Issues;
using Baton.Understanding.Labels;
using Baton.Understanding.Learnt;
using Baton.Understanding.Urgency;

namespace Baton.Understanding;

/// <summary>
/// Reads messages with what ships in the program: classifiers that learnt from its examples, and rules over words. Holds no
/// state between messages, so one serves all threads.
/// </summary>
internal sealed class BuiltInReader(
    CategoryClassifier categories, Detectors detectors, LearntUrgency urgency, IMeaning meaning) : IMessageReader
{
    /// <summary>A reply shorter than this ("yes, on all of them") tells its topic only together with what came before.</summary>
    private const int EnoughWordsForTopic = 8;

    /// <summary>"?" or "thx" is about nothing, whatever it looks most like.</summary>
    private const int WordsOfNoTopic = 1;

    private const string English = "en";

    /// <summary>How sure a language is that nothing was written in: it is only the one to be expected.</summary>
    private const double Likely = 0.5;

    private readonly MistypedEnglish mistyped = new(EverydayWords.Of(meaning));

    public Reading Read(MessageToRead message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var isFirst = message.Earlier.Count == 0;
        var subject = Wording.Of(message.Subject);
        var text = Wording.Of(message.Text);
        var topic = Topic(message, text, isFirst);

        // What a subject asked for at the start may be done by now: later messages speak for themselves.
        var spoken = isFirst ? [text, subject] : (Wording[])[text];
        var whole = isFirst ? Join(message.Subject, message.Text) : text;

        var seenTopic = categories.Model.See(topic);
        var seen = topic.Source == whole.Source ? seenTopic : SeenText.Of(whole, meaning);
        var labels = categories.Read(seenTopic);
        var vague = isFirst ? Vagueness.In(subject, text) : null;
        var guesses = vague is not null && topic.Tokens.DistinctBy(token => token.Text).Count() <= WordsOfNoTopic
            ? CategoryClassifier.NoTopic
            : CategoryClassifier.Guesses(labels);
        var language = Language(message, text);
        var action = RequestedActions.In(text) ?? (isFirst && !AsksInGeneral(text) ? RequestedActions.In(subject) : null);
        var withdrawn = Outcomes.WithdrawnIn(text, isFirst) ?? (isFirst ? SolvedAlready(seen, text) : null);
        var solved = withdrawn is not null ? null : isFirst ? Outcomes.SolvedIn(text, isFirst) : Solved(seen, text);
        var threat = detectors.ThreatIn(seen, whole, First(spoken, Threats.In));
        var sender = detectors.SenderOf(seen, whole);
        var priority = PriorityReader.Read(whole, solved is not null ? 0 : action is not null ? 1 : Trouble(guesses));
        return new Reading
        {
            Language = language.Code,
            LanguageConfidence = language.Confidence,
            Categories = guesses,
            Priority = urgency.Apply(ThreatPriority.Raise(priority, threat), seen),
            Complexity = Difficulty.Read(whole),
            WishForPerson = First(spoken, WishForPerson.In) ?? detectors.WishIn(seen, whole),
            Solved = solved,
            Withdrawn = withdrawn,
            Praise = isFirst && action is null && !IsAmiss(priority) ? Outcomes.PraiseIn(whole) : null,
            WroteBefore = Outcomes.WroteBeforeIn(whole),
            NotSolved = Outcomes.NotSolvedIn(text, isFirst),
            Action = action,
            Threat = threat,
            Vague = vague,
            Feelings = sender.IsMachine ? FeelingsReading.Unknown : detectors.FeelingsIn(seen),
            Issues = Issues(message.Text, labels),
            PersonalData = FindPersonalSpans.In(message.Text),
            InjectionSuspicion = Math.Round(detectors.InjectionIn(seen), 3),
            Sender = sender,
        };
    }

    /// <summary>"Great job, you broke it again" thanks nobody.</summary>
    private static bool IsAmiss(PriorityReading priority) => priority.Reasons.Any(reason => reason.Points > 0);

    /// <summary>A subject of one word ("Refund") asks for the deed only where the text does not ask how it is done.</summary>
    private static bool AsksInGeneral(Wording text) =>
        text.Sentences.Any(sentence => sentence.IsQuestion && Shapes.IsGeneralQuestion(text, sentence.First));

    /// <summary>"It works again, thank you" as the first words: a phrase says so, and so does all the rest.</summary>
    private Evidence? SolvedAlready(SeenText seen, Wording text) =>
        detectors.ClosingIn(seen, byPhrase: null) is null ? null : Outcomes.SolvedIn(text, isFirst: true);

    /// <summary>A question, a complaint or a "not yet" keeps it open whatever else is said.</summary>
    private Evidence? Solved(SeenText seen, Wording text) =>
        Outcomes.IsOpen(text) ? null : detectors.ClosingIn(seen, Outcomes.SolvedIn(text, isFirst: false));

    private IReadOnlyList<Issue> Issues(string text, LabelReading whole) =>
        [.. FindIssues.In(text, whole, categories.Model)
            .Select(issue => (issue, Category: CategoryClassifier.Named(issue.Label)))
            .Select(one => new Issue(one.Category, Quote.Of(one.issue.Words), Math.Round(one.issue.Probability, 3))
            {
                Standing = StandsApart.In(one.issue.Words, one.Category),
            })];

    /// <summary>The words that the category is read from.</summary>
    public static Wording TopicOf(MessageToRead message) => Topic(message, Wording.Of(message.Text), message.Earlier.Count == 0);

    private static Wording Topic(MessageToRead message, Wording text, bool isFirst)
    {
        if (isFirst)
            return Join(message.Subject, message.Text);
        return text.Tokens.Count >= EnoughWordsForTopic
            ? text
            : Join(message.Subject, string.Join("\n\n", [.. message.Earlier, message.Text]));
    }

    private LanguageGuess Language(MessageToRead message, Wording text)
    {
        var guess = LanguageDetector.Detect(message.Text, message.Languages);
        if (guess.Code is not English && message.Languages.Contains(English) && mistyped.Is(text, guess.Code))
            return new(English, Likely);
        if (guess.Code != LanguageGuess.Unknown && guess.Confidence >= LanguageDetector.Sure)
            return guess;

        if (guess.Code == LanguageGuess.Unknown && !LanguageDetector.IsSilent(message.Text))
            return guess;

        // "ok" or a log alone has no language; what the customer wrote around it has.
        var whole = string.Join('\n', [message.Subject, .. message.Earlier, message.Text]);
        var wider = LanguageDetector.Detect(whole, message.Languages);
        return wider.Code != LanguageGuess.Unknown ? wider
            : LanguageDetector.IsSilent(whole) && message.Languages is [var likely, ..] ? new(likely, Likely)
            : guess;
    }

    private static Wording Join(string subject, string text) =>
        Wording.Of(string.IsNullOrWhiteSpace(subject) ? text : $"{subject}\n\n{text}");

    private static double Trouble(IReadOnlyList<CategoryGuess> guesses) => guesses
        .Where(guess => guess.Category is not (TicketCategory.FeatureRequest or TicketCategory.GeneralInquiry))
        .Sum(guess => guess.Probability);

    private static T? First<T>(Wording[] wordings, Func<Wording, T?> find) where T : class =>
        wordings.Select(find).FirstOrDefault(found => found is not null);
}
