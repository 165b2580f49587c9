using Baton.Answering.Runs;
using Baton.Customers;
using Baton.Foundation;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>Step 3: what the customer says, and how soon it needs somebody, the tier they bought included.</summary>
internal sealed class ReadMessage(IMessageReader reader)
{
    public (Reading Reading, JudgedPriority Priority) Run(CaseFile file)
    {
        var ticket = file.Ticket;
        var reading = reader.Read(new MessageToRead(ticket.Subject, file.NewWords, file.EarlierWords) { Languages = Expected(file) });
        if (ticket is { LanguageIsGiven: true, Language: { } language })
            reading = reading with { Language = language, LanguageConfidence = 1, LanguageIsGiven = true };
        return (reading, ticket is { PriorityIsGiven: true, Priority: { } given }
            ? new JudgedPriority(given, "the priority was given")
            : Judge(reading.Priority.Level, file.Customer?.Tier ?? CustomerTier.Standard));
    }

    /// <summary>What this customer wrote before, what they prefer, and what the company speaks.</summary>
    private static IReadOnlyList<string> Expected(CaseFile file) =>
    [
        .. file.EarlierWords.Count > 0 && file.Ticket.Language is { } before ? [before] : (string[])[],
        .. file.Customer?.Language is { } preferred ? [preferred] : (string[])[],
        .. file.Team.Company.Languages,
    ];

    /// <summary>Enterprise is at least high and premium at least medium, whatever the words say.</summary>
    internal static JudgedPriority Judge(TicketPriority byContent, CustomerTier tier)
    {
        var floor = tier switch
        {
            CustomerTier.Enterprise => TicketPriority.High,
            CustomerTier.Premium => TicketPriority.Medium,
            _ => TicketPriority.Low,
        };
        return byContent >= floor
            ? new JudgedPriority(byContent, null)
            : new JudgedPriority(floor, $"{Json.Word(tier)} customers are at least {Json.Word(floor)}");
    }
}
