using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Knowledge;

namespace Baton.Tests.Answering;

/// <summary>
/// A company made for tests. Agents speak freely about accounts, technical issues and bugs; they are never sure enough
/// about wishes, only draft about billing, and only sort general questions.
/// </summary>
internal static class SmallCompany
{
    public const string Internal = "kb_refund_limits";

    public static Company Company => new()
    {
        Name = "Corner Shop",
        Product = "Shelves",
        Languages = ["en", "de"],
        Hours = new BusinessHours("Europe/Berlin", BusinessHours.Weekdays.Days, new TimeOnly(8, 0), new TimeOnly(18, 0)),
        Policies =
        [
            new CategoryPolicy(TicketCategory.AccountManagement, "Accounts", Autonomy.Auto, 0),
            new CategoryPolicy(TicketCategory.TechnicalIssue, "Technicians", Autonomy.Auto, 0),
            new CategoryPolicy(TicketCategory.BugReport, "Technicians", Autonomy.Auto, 0),
            new CategoryPolicy(TicketCategory.FeatureRequest, "Product", Autonomy.Auto, 1),
            new CategoryPolicy(TicketCategory.BillingInquiry, "Billing", Autonomy.Assist, 0),
            new CategoryPolicy(TicketCategory.GeneralInquiry, "Support", Autonomy.Observe, 0),
        ],
    };

    public static IReadOnlyList<Agent> Agents =>
    [
        Agent("TriageAgent", "Support desk"),
        Agent("AccountAgent", "Account agent", TicketCategory.AccountManagement),
        Agent("TechnicalAgent", "Technical agent", TicketCategory.TechnicalIssue, TicketCategory.BugReport),
        Agent("ProductAgent", "Product agent", TicketCategory.FeatureRequest),
        Agent("BillingAgent", "Billing agent", TicketCategory.BillingInquiry),
        Agent("GeneralAgent", "Support agent", TicketCategory.GeneralInquiry),
    ];

    public static IReadOnlyList<ArticleFile> Articles =>
    [
        Article("kb_reset", "Reset your password", TicketCategory.AccountManagement,
            """
            You can reset your password from the sign-in page at any time.

            1. Choose Forgot password on the sign-in page.
            2. Enter your e-mail address.
            3. Open the link in the reset mail within 30 minutes.

            ## The reset mail does not arrive

            The reset mail is often held back by a spam filter. Look in the quarantine of your company first.

            ## The reset link has expired

            A reset link works once and for 30 minutes. Ask for a new reset mail.

            ## Your password is refused

            A new password needs 12 characters. It must differ from your last five passwords.
            """),
        Article("kb_lock", "Locked accounts", TicketCategory.AccountManagement,
            """
            An account is locked for 15 minutes after five wrong passwords. Nobody can shorten the lock.
            """),
        Article("kb_webhooks", "Webhooks fail", TicketCategory.TechnicalIssue,
            """
            A webhook delivery is tried again eight times. Answer with status 200 within 10 seconds.
            """),
        Article("kb_export", "Export to a spreadsheet", TicketCategory.FeatureRequest,
            """
            Shelves exports every list to a spreadsheet. Choose Export above the list.
            """),
        Article("kb_invoice", "Download an invoice", TicketCategory.BillingInquiry,
            """
            Invoices are listed under Settings, Billing. Choose Download beside an invoice.
            """),
        Article(Internal, "Refund limits", TicketCategory.AccountManagement,
            """
            Goodwill refunds up to 250 EUR are approved by the shift lead. The zebra quorum decides above that.
            """) with { Audience = Audience.Internal },
    ];

    private static Agent Agent(string name, string title, params TicketCategory[] categories) => new()
    {
        Name = name,
        Title = title,
        Description = "",
        Categories = categories,
        Knowledge = categories,
        Instructions = "",
    };

    private static ArticleFile Article(string key, string title, TicketCategory category, string body) =>
        new(key, title, category, [], Audience.Public, "en", ArticleStatus.Published, body);
}
