using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Customers;

/// <summary>What a teammate changes about a customer. What is left out stays as it is.</summary>
public sealed record CustomerChange
{
    /// <summary>The version that the teammate had before their eyes; 409 when it changed. Leave out to change in any case.</summary>
    public int? ExpectedVersion { get; init; }

    [StringLength(200, MinimumLength = 1), OneLine]
    public string? Name { get; init; }

    [EnumDataType(typeof(CustomerTier))]
    public CustomerTier? Tier { get; init; }

    /// <summary>What the team should know, up to 5,000 characters; empty to remove it. Customers never see it.</summary>
    [StringLength(5_000), StorableText]
    public string? Notes { get; init; }
}

/// <summary>A customer after a change.</summary>
public sealed record ChangedCustomer(Guid Id, string Key, string? Name, CustomerTier Tier, string? Notes, int Version);

/// <summary>A teammate corrects what is known about a customer. Tickets that are open keep their priority.</summary>
internal sealed class ChangeCustomer(ITransactions transactions, TimeProvider clock)
{
    /// <summary>Subject and kind of the event.</summary>
    public const string Subject = "customer";
    public const string Changed = "customer.changed";

    public Task<Result<ChangedCustomer>> RunAsync(string id, CustomerChange change, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<ChangedCustomer>>(
            async (db, token) =>
            {
                if (await db.CustomerAsync(id, token) is not { } customer)
                    return CustomerProblems.NotFound(id);
                if (change.ExpectedVersion is { } expected && expected != customer.Version)
                    return CustomerProblems.Changed(customer);

                List<string> fields = [];
                if (change.Name?.Trim() is { Length: > 0 } name && name != customer.Name)
                {
                    customer.Name = name;
                    fields.Add("name");
                }

                if (change.Tier is { } tier && tier != customer.Tier)
                {
                    customer.Tier = tier;
                    fields.Add("tier");
                }

                var notes = string.IsNullOrWhiteSpace(change.Notes) ? null : change.Notes.Trim();
                if (change.Notes is not null && notes != customer.Notes)
                {
                    customer.Notes = notes;
                    fields.Add("notes");
                }

                if (fields.Count > 0)
                {
                    customer.Version++;
                    db.Append(
                        Subject, customer.Id.Value, customer.Version, Changed, $"teammate:{teammate}",
                        new { customer.Key, customer.Version, Fields = fields }, clock.GetUtcNow());
                }

                return new ChangedCustomer(customer.Id.Value, customer.Key, customer.Name, customer.Tier, customer.Notes, customer.Version);
            },
            cancellationToken);
}
