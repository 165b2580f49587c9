using Baton.Customers;
using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Baton.Workspaces.Samples;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces;

/// <summary>Adds the people of a workspace with what they bought and asked before. Customers who are there already stay as they are.</summary>
internal sealed class LoadCustomers(BatonDb db, Provenance provenance, DateTimeOffset now)
{
    public async Task RunAsync(SampleCustomers files, CancellationToken cancellationToken)
    {
        var organizations = await db.Organizations.ToDictionaryAsync(known => known.Key, cancellationToken);
        foreach (var file in files.Organizations.Where(file => !organizations.ContainsKey(file.Key)))
        {
            organizations[file.Key] = new Organization
            {
                Id = Id<Organization>.New(now),
                Key = file.Key,
                Name = file.Name,
                Tier = Tier(file.Tier),
            };
            db.Organizations.Add(organizations[file.Key]);
            if (provenance is Provenance.Sample)
                db.MarkSample(SampleKind.Organization, organizations[file.Key].Id.Value);
        }

        var known = await db.Customers.Select(customer => customer.Key).ToListAsync(cancellationToken);
        foreach (var file in files.Customers.Where(file => !known.Contains(file.Key)))
            Add(file, file.Organization is { } key ? organizations.GetValueOrDefault(key)?.Id : null);
        await AskForLearningAsync(cancellationToken);
    }

    private void Add(SampleCustomers.CustomerFile file, Id<Organization>? organization)
    {
        var customer = new Customer
        {
            Id = Id<Customer>.New(now),
            Key = file.Key,
            Name = file.Name,
            Email = file.Email,
            Phone = file.Phone,
            Tier = Tier(file.Tier),
            OrganizationId = organization,
            Language = file.Language,
            CustomerSince = file.CustomerSince is { } since ? Utc(since) : null,
        };
        db.Customers.Add(customer);
        if (provenance is Provenance.Sample)
            db.MarkSample(SampleKind.Customer, customer.Id.Value);
        db.Purchases.AddRange(file.Purchases.Select(purchase => new Purchase
        {
            Id = Id<Purchase>.New(now),
            CustomerId = customer.Id,
            Product = purchase.Product,
            Amount = purchase.Amount,
            Currency = purchase.Currency,
            PurchasedAt = Utc(purchase.PurchasedOn),
            Status = purchase.Status,
        }));
        foreach (var past in file.PastTickets)
            Add(customer, past);
    }

    private void Add(Customer customer, SampleCustomers.PastTicketFile past)
    {
        var ticket = Ticket.Open(
            customer, TicketTables.ImportChannel, past.Subject, past.Description, TicketToken.Hash(TicketToken.New()), Utc(past.OpenedAt));
        ticket.Import(
            Word(past.Category, TicketCategory.GeneralInquiry),
            Word(past.Priority, TicketPriority.Medium),
            Word(past.Status, TicketStatus.Resolved),
            past.Resolution,
            Utc(past.ResolvedAt));
        db.Tickets.Add(ticket);
        db.AddMessage(ticket, AuthorKind.Customer, customer.Key, past.Description, Utc(past.OpenedAt));
        if (provenance is not Provenance.Sample)
            Teach(ticket, past);
    }

    /// <summary>What another system had a ticket for is an example of how this desk sorts.</summary>
    private void Teach(Ticket ticket, SampleCustomers.PastTicketFile past)
    {
        if (Json.TryWord<TicketCategory>(past.Category, out _))
            db.TeachFirst(ExampleKind.Category, ticket.Id.Value, ticket.FirstWords, past.Category, ExampleSource.Import, "import", now);
        if (Json.TryWord<TicketPriority>(past.Priority, out _))
            db.TeachFirst(ExampleKind.Priority, ticket.Id.Value, ticket.FirstWords, past.Priority, ExampleSource.Import, "import", now);
    }

    private async Task AskForLearningAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in db.LearningExamples.Local.Select(example => example.Kind).Distinct().ToList())
            await db.AskForAsync(ExampleWork.Learn, Json.Word(kind), now, now, cancellationToken);
    }

    private static CustomerTier Tier(string word) => Word(word, CustomerTier.Standard);

    private static TEnum Word<TEnum>(string word, TEnum otherwise) where TEnum : struct, Enum =>
        Json.TryWord(word, out TEnum value) ? value : otherwise;

    private static DateTimeOffset Utc(DateTime written) => new(DateTime.SpecifyKind(written, DateTimeKind.Utc));
}
