namespace Baton.Escalations;

/// <summary>Why a ticket went to a person: stable words for filters and figures.</summary>
internal static class EscalationReasons
{
    /// <summary>The customer asked for a human being.</summary>
    public const string CustomerAsked = "customer_request";

    /// <summary>It needs an action on money that no agent may take.</summary>
    public const string Money = "money_action";

    /// <summary>It needs an action on the security of an account.</summary>
    public const string AccountSecurity = "account_security";

    /// <summary>It needs an action on personal data.</summary>
    public const string PersonalData = "personal_data";

    /// <summary>Several entangled problems.</summary>
    public const string Complex = "complex_issue";

    /// <summary>No source supports an answer.</summary>
    public const string NoKnowledge = "missing_knowledge";

    /// <summary>Something was found, but not surely enough.</summary>
    public const string LowConfidence = "low_confidence";

    /// <summary>There are no articles in the customer's language.</summary>
    public const string Language = "language";

    /// <summary>Of several matters, some are answered and the others need a person.</summary>
    public const string PartlyAnswered = "partly_answered";

    /// <summary>The answers that were given did not help.</summary>
    public const string AnswersDidNotHelp = "answers_did_not_help";

    /// <summary>An answer did not help, and the customer is angry about it.</summary>
    public const string AngryCustomer = "angry_customer";

    /// <summary>An automatic mail, such as an out-of-office note. Nobody is answered, so that no two machines write to each other.</summary>
    public const string AutomaticMail = "automatic_mail";

    /// <summary>Advertising or fraud. Nobody is answered.</summary>
    public const string Spam = "spam";

    /// <summary>Too little was said, even after asking.</summary>
    public const string StillUnclear = "still_unclear";

    /// <summary>A threat of legal steps or of harm.</summary>
    public const string Threat = "threat";

    /// <summary>The workspace lets agents only watch or draft here.</summary>
    public const string Autonomy = "autonomy";

    /// <summary>The reply did not pass its review.</summary>
    public const string ReviewFailed = "review_failed";

    /// <summary>The run failed for technical reasons.</summary>
    public const string TechnicalFailure = "technical_failure";
}
