namespace Baton.Foundation;

/// <summary>What a ticket is about. The fixed set; a workspace's own labels are kept beside it.</summary>
public enum TicketCategory
{
    /// <summary>Something the customer uses does not work for them, or is hard to set up.</summary>
    TechnicalIssue,

    /// <summary>Charges, invoices, payments, refunds, plans, tax.</summary>
    BillingInquiry,

    /// <summary>Sign-in, passwords, people and their rights, profile, closing an account.</summary>
    AccountManagement,

    /// <summary>A wish for something that does not exist yet.</summary>
    FeatureRequest,

    /// <summary>The product behaves wrongly in a way that can be shown.</summary>
    BugReport,

    /// <summary>Everything else: what it does, opening hours, data protection, feedback.</summary>
    GeneralInquiry,
}
