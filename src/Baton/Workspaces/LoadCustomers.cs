using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
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
    }

    private static CustomerTier Tier(string word) => Word(word, CustomerTier.Standard);

    private static TEnum Word<TEnum>(string word, TEnum otherwise) where TEnum : struct, Enum =>
        Json.TryWord(word, out TEnum value) ? value : otherwise;

    private static DateTimeOffset Utc(DateTime written) => new(DateTime.SpecifyKind(written, DateTimeKind.Utc));
}
