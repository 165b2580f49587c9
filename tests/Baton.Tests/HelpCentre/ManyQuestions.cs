namespace Baton.Tests.HelpCentre;

/// <summary>Questions as customers put them, each matter in several ways.</summary>
internal static class ManyQuestions
{
    public static IReadOnlyList<(string Matter, string Text)> English { get; } =
    [
        ("norway", "Shipping abroad. Do you ship to Norway?"),
        ("norway", "Delivery to Oslo. Can you deliver my order to Norway, and how much is the shipping?"),
        ("norway", "Norway. I live in Norway. Is it possible to have the shelves shipped here?"),
        ("bitcoin", "Payment. Can I pay with bitcoin?"),
        ("bitcoin", "Crypto. Do you accept cryptocurrency such as bitcoin as payment?"),
        ("bitcoin", "Paying. Is paying in bitcoin possible for my subscription?"),
        ("printer", "Labels. Which label printer works with the app?"),
        ("printer", "Printing. What printers for labels do you support?"),
        ("printer", "Label printing. I want to print labels. Which printer should I buy?"),
        ("export", "Export. How do I export all my customers to Excel?"),
        ("export", "Spreadsheet. Can I download my customer list as an Excel file?"),
        ("export", "Excel. Is there a way to get the customers out into a spreadsheet?"),
        ("apple", "Calendar. Does the calendar sync with Apple Calendar?"),
        ("apple", "iCal. How can I see my jobs in the Apple calendar on my iPhone?"),
        ("apple", "Sync. I would like to connect my Apple Calendar to the schedule."),
        ("discount", "Charity. Do you give a discount to charities?"),
        ("discount", "Non-profit. We are a non-profit organisation. Is there a lower price for us?"),
        ("discount", "Pricing. Is there a discount for non-profit organisations and charities?"),
        ("signature", "Signing. Can customers sign on the tablet when the job is done?"),
        ("signature", "Signature. How do I collect a signature from the customer on my phone?"),
        ("signature", "Sign off. I need the customer's signature in the app after a job."),
        ("offline", "No network. Does the app work without internet?"),
        ("offline", "Offline. Can my technicians use the app offline in a cellar?"),
        ("offline", "Cellar. What happens to my entries when there is no internet connection?"),
    ];

    public static IReadOnlyList<(string Matter, string Text)> German { get; } =
    [
        ("norway", "Versand. Liefern Sie nach Norwegen?"),
        ("norway", "Norwegen. Was kostet der Versand nach Norwegen?"),
        ("invoice", "Rechnung. Wie bekomme ich meine Rechnung als PDF?"),
        ("invoice", "PDF. Wo finde ich die Rechnung als PDF?"),
        ("printer", "Etiketten. Welcher Drucker druckt die Etiketten?"),
        ("printer", "Drucker. Mit welchem Drucker kann ich Etiketten drucken?"),
    ];
}
