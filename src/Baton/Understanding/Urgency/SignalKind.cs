namespace Baton.Understanding.Urgency;

/// <summary>What can make a ticket more or less urgent. The word is shown to people as the reason's kind.</summary>
internal enum SignalKind
{
    /// <summary>People may come to harm: fire, gas, injury, poison.</summary>
    Safety,

    /// <summary>Somebody got in, stole or leaked something.</summary>
    Breach,

    /// <summary>A customer sees what belongs to somebody else.</summary>
    Exposure,

    /// <summary>A whole service, shop, line or office stands still.</summary>
    Outage,

    /// <summary>Something odd that may be a break-in.</summary>
    Suspicion,

    /// <summary>Work or files are gone.</summary>
    DataLoss,

    /// <summary>Sales, wages or money are being lost.</summary>
    MoneyLoss,

    /// <summary>Patients, children, the old: somebody who cannot wait.</summary>
    Vulnerable,

    /// <summary>All customers, the whole company.</summary>
    Everybody,

    /// <summary>The customer's own live system.</summary>
    Production,

    /// <summary>It goes on while they write and costs more every minute.</summary>
    Ongoing,

    /// <summary>The customer calls it urgent.</summary>
    UrgencyWord,

    /// <summary>Within two hours.</summary>
    DeadlineNow,

    /// <summary>Within the day.</summary>
    DeadlineToday,

    /// <summary>Within two days.</summary>
    DeadlineTomorrow,

    /// <summary>Within a week.</summary>
    DeadlineThisWeek,

    /// <summary>The customer cannot go on with their work.</summary>
    Blocked,

    /// <summary>A team, a good part of the users.</summary>
    Several,

    /// <summary>A wrong or unexpected charge.</summary>
    Charge,

    /// <summary>Something does not work, is wrong or late.</summary>
    Problem,

    /// <summary>Nothing names the trouble, but the text as a whole reads like a complaint and not like a question or a wish.</summary>
    Complaint,

    /// <summary>They have written before, or waited for long.</summary>
    Repeated,

    /// <summary>It has lasted for hours or days.</summary>
    Duration,

    /// <summary>The customer says that there is time. Lowers.</summary>
    NoHurry,

    /// <summary>A wish for something new. Lowers.</summary>
    Wish,

    /// <summary>Small or cosmetic, by the customer's own words. Lowers.</summary>
    Minor,

    /// <summary>Only a question out of interest. Lowers.</summary>
    Curious,

    /// <summary>There is another way for now. Lowers.</summary>
    Workaround,

    /// <summary>Not the live system. Lowers.</summary>
    TestSystem,
}
