using Baton.Foundation;
using Baton.Privacy.Personal;

namespace Baton.Understanding;

/// <summary>What is to be read.</summary>
/// <param name="Subject">The ticket's subject line.</param>
/// <param name="Text">The customer's new words: one message, or the messages of a burst joined by blank lines.</param>
/// <param name="Earlier">The customer's earlier words in this ticket, oldest first; empty for the first message.</param>
public sealed record MessageToRead(string Subject, string Text, IReadOnlyList<string> Earlier)
{
    /// <summary>
    /// Codes of languages to expect, likeliest first: those of the customer and of the company. One that more speaks for may come
    /// more than once.
    /// </summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}

/// <summary>Everything that was read from a message. Every finding says on which words it rests.</summary>
public sealed record Reading
{
    /// <summary>Language code (<c>en, de, fr, es, pt, it, nl</c>) or <c>unknown</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Probability in [0, 1] that <see cref="Language"/> is right.</summary>
    public required double LanguageConfidence { get; init; }

    /// <summary>A person said which language it is; nothing was guessed.</summary>
    public bool LanguageIsGiven { get; init; }

    /// <summary>All categories, most probable first; probabilities sum to 1.</summary>
    public required IReadOnlyList<CategoryGuess> Categories { get; init; }

    /// <summary>Urgency by the content alone; the customer's tier is added by whoever knows it.</summary>
    public required PriorityReading Priority { get; init; }

    public required ComplexityReading Complexity { get; init; }

    /// <summary>The customer asks for a human being; null when not.</summary>
    public Evidence? WishForPerson { get; init; }

    /// <summary>The customer says that it is solved or takes leave with thanks; null when not.</summary>
    public Evidence? Solved { get; init; }

    /// <summary>The customer takes the question back, which says nothing about an answer; null when not.</summary>
    public Evidence? Withdrawn { get; init; }

    /// <summary>Nothing is asked or complained of, only thanked or praised, in a first message; null when not.</summary>
    public Evidence? Praise { get; init; }

    /// <summary>The customer says that they have written about it before, in vain; null when not.</summary>
    public Evidence? WroteBefore { get; init; }

    /// <summary>The customer says that the earlier answer did not help; null when not.</summary>
    public Evidence? NotSolved { get; init; }

    /// <summary>Something that only somebody with the right to act can do: refund, unlock, delete; null when not.</summary>
    public RequestedAction? Action { get; init; }

    /// <summary>Threats of legal steps, of harm, or to safety; null when not.</summary>
    public ThreatReading? Threat { get; init; }

    /// <summary>Too little said to act on, such as "it does not work"; null when there is enough.</summary>
    public Evidence? Vague { get; init; }

    /// <summary>How the customer feels.</summary>
    public FeelingsReading Feelings { get; init; } = FeelingsReading.Unknown;

    /// <summary>The matters that the message raises, the clearest first; more than one where there are several.</summary>
    public IReadOnlyList<Issue> Issues { get; init; } = [];

    /// <summary>Personal data in the new words, by kind and place. The data itself is not copied.</summary>
    public IReadOnlyList<PersonalSpan> PersonalData { get; init; } = [];

    /// <summary>Probability in [0, 1] that the message tries to steer whoever reads it. Advice for people; it refuses nothing by itself.</summary>
    public double InjectionSuspicion { get; init; }

    /// <summary>Who wrote it, by its words: a person, a machine, or somebody who sells.</summary>
    public SenderReading Sender { get; init; } = SenderReading.Unknown;

    public CategoryGuess Category => Categories[0];
}

/// <summary>How a customer feels, from the words alone.</summary>
/// <param name="Sentiment">In five levels.</param>
/// <param name="Anger">Probability in [0, 1] that they are angry.</param>
public sealed record FeelingsReading(Sentiment Sentiment, double Anger)
{
    public static FeelingsReading Unknown { get; } = new(Sentiment.Neutral, 0);

    /// <summary>The customer's angriest words; null when they are not angry.</summary>
    public string? Quote { get; init; }

    /// <summary>Chosen so that as many angry customers are missed as others are taken for angry.</summary>
    private const double AngryFrom = 0.30;

    public bool IsAngry => Anger >= AngryFrom;
}

public enum Sentiment
{
    VeryNegative,
    Negative,
    Neutral,
    Positive,
    VeryPositive,
}

/// <summary>One of several matters in a message.</summary>
/// <param name="Quote">The customer's words for it.</param>
public sealed record Issue(TicketCategory Category, string Quote, double Probability)
{
    /// <summary>Whether it needs an answer of its own.</summary>
    public Standing Standing { get; init; }
}

/// <summary>How a matter stands in its message.</summary>
public enum Standing
{
    /// <summary>Told as part of the story; the answer to the rest answers it too.</summary>
    Within,

    /// <summary>A question that points back to nothing.</summary>
    Asks,

    /// <summary>Words such as "by the way" say that something new begins.</summary>
    Announced,
}

/// <param name="Probability">How sure, in [0, 1].</param>
public sealed record SenderReading(SenderKind Kind, double Probability)
{
    public static SenderReading Unknown { get; } = new(SenderKind.Person, 0);

    /// <summary>
    /// Whoever answers a machine may be answered by it for ever. Missing one costs a needless reply, a false alarm costs a
    /// customer their answer; hence nearly sure.
    /// </summary>
    private const double SureOfMachine = 0.90;

    internal bool IsMachine => Kind is SenderKind.Automatic && Probability >= SureOfMachine;
}

public enum SenderKind
{
    Person,

    /// <summary>An out-of-office note, a delivery failure, a notice that no person wrote.</summary>
    Automatic,

    /// <summary>Advertising, a fake invoice, phishing.</summary>
    Spam,
}

/// <summary>A category and its probability in [0, 1].</summary>
public sealed record CategoryGuess(TicketCategory Category, double Probability);

/// <summary>The customer's words that a finding rests on, and why they count.</summary>
public sealed record Evidence(string Quote, string Reason);

/// <summary>What was threatened or is in danger, in which words, and why it counts.</summary>
public sealed record ThreatReading(ThreatKind Kind, string Quote, string Reason);

public enum ThreatKind
{
    /// <summary>Court, an authority, the press.</summary>
    Legal,

    /// <summary>To somebody else.</summary>
    Harm,

    /// <summary>To themselves.</summary>
    SelfHarm,

    /// <summary>To life or health, by what has happened.</summary>
    Danger,
}

/// <summary>Urgency on a scale of 0 to 100 with everything that moved it.</summary>
public sealed record PriorityReading(TicketPriority Level, double Score, IReadOnlyList<PriorityReason> Reasons);

/// <summary>One thing that makes a ticket more or less urgent. <paramref name="Points"/> is what it added to the score.</summary>
public sealed record PriorityReason(string Kind, string Quote, double Points);

/// <summary>How hard it looks, with the reasons.</summary>
public sealed record ComplexityReading(Complexity Level, IReadOnlyList<string> Reasons);

public enum Complexity
{
    /// <summary>One question.</summary>
    Low,

    /// <summary>One problem with technical detail.</summary>
    Medium,

    /// <summary>Several entangled problems, or one that spans systems and people.</summary>
    High,
}

/// <summary>What the customer wants done, and in which words.</summary>
public sealed record RequestedAction(ActionKind Kind, string Quote, string Reason);

public enum ActionKind
{
    /// <summary>A refund, a credit, a wrong or disputed charge.</summary>
    Money,

    /// <summary>Something that changes who can get into an account: unlock, reset a lost factor, ownership, a break-in.</summary>
    AccountSecurity,

    /// <summary>Erasure or disclosure of personal data.</summary>
    PersonalData,
}
