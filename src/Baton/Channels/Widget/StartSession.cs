using System.ComponentModel.DataAnnotations;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Channels.Widget;

/// <summary>A visitor begins, or says who they are.</summary>
public sealed record NewSession
{
    /// <summary>Signed by the website: a JWT by HS256 with <c>aud</c> = <c>baton</c>, <c>exp</c> at most an hour ahead and <c>sub</c>.</summary>
    [StringLength(4_096, MinimumLength = 1)]
    public string? IdentityToken { get; init; }

    /// <summary>As the visitor says; proves nothing.</summary>
    [StringLength(200), OneLine, StorableText]
    public string? Name { get; init; }

    /// <summary>As the visitor says; proves nothing and shows nothing of whoever has this address.</summary>
    [StringLength(320), EmailAddress, OneLine, StorableText]
    public string? Email { get; init; }

    /// <summary>Address of the page that the widget is on.</summary>
    [StringLength(500), OneLine, StorableText]
    public string? Page { get; init; }

    /// <summary>Language code of the page, such as <c>de</c>.</summary>
    [RegularExpression("[a-z]{2}")]
    public string? Language { get; init; }
}

/// <summary>
/// A visitor's session. <paramref name="SessionToken"/> is shown this once and is null when the running session went on.
/// </summary>
public sealed record StartedSession(string? SessionToken, IdentityLevel Identity, string? Name, string? Email);

/// <summary>Begins a visitor's session, or raises the running one with a signed identity that nobody used before.</summary>
internal sealed class StartSession(ITransactions transactions, CheckIdentity checkIdentity, TimeProvider clock)
{
    public async Task<Result<StartedSession>> RunAsync(
        NewSession request, Id<VisitorSession>? running, CancellationToken cancellationToken)
    {
        IdentityClaims? claims = null;
        if (request.IdentityToken is { } identityToken)
        {
            var identity = await checkIdentity.RunAsync(identityToken, cancellationToken);
            if (identity.IsRefused)
                return identity.Problem;
            claims = identity.Value;
        }

        if (claims is { TokenId: null } && running is not null)
            return WidgetProblems.Identity("jti_missing", "Give the identity a jti, so that a running chat can take it once.");

        var token = VisitorSession.NewToken();
        return await transactions.RunAsync<Result<StartedSession>>(
            async (db, inner) =>
            {
                var now = clock.GetUtcNow();
                if (await SettingsRefuseAsync(db, claims, inner))
                    return WidgetProblems.IdentityRequired();
                if (running is { } id)
                {
                    var session = await db.VisitorSessions.SingleAsync(known => known.Id == id, inner);
                    return await GoOnAsync(db, session, request, claims, now, inner);
                }

                var customer = claims is null
                    ? db.Customers.Add(Visitors.New(Tidy(request.Name), Tidy(request.Email), request.Language, now)).Entity
                    : await CustomerAsync(db, claims, request.Language, now, inner);
                db.VisitorSessions.Add(new VisitorSession
                {
                    Id = Id<VisitorSession>.New(now),
                    TokenHash = VisitorSession.HashOf(token),
                    CustomerId = customer.Id,
                    Identity = claims is null ? customer.Identity : IdentityLevel.Verified,
                    Page = Tidy(request.Page),
                    CreatedAt = now,
                    SeenAt = now,
                });
                return new StartedSession(
                    token, claims is null ? customer.Identity : IdentityLevel.Verified, customer.Name, customer.Email);
            },
            cancellationToken);
    }

    private static async Task<bool> SettingsRefuseAsync(BatonDb db, IdentityClaims? claims, CancellationToken cancellationToken) =>
        claims is null && await db.WidgetSettings.AnyAsync(settings => settings.RequiresIdentity, cancellationToken);

    /// <summary>The running session learns more about its visitor.</summary>
    private static async Task<Result<StartedSession>> GoOnAsync(
        BatonDb db, VisitorSession session, NewSession request, IdentityClaims? claims, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var visitor = await db.Customers.SingleAsync(customer => customer.Id == session.CustomerId, cancellationToken);
        if (claims is null)
        {
            visitor.Says(Tidy(request.Name), Tidy(request.Email));
            session.Identity = session.Identity is IdentityLevel.Verified ? IdentityLevel.Verified : visitor.Identity;
            return new StartedSession(null, session.Identity, visitor.Name, visitor.Email);
        }

        if (session.Identity is IdentityLevel.Verified && visitor.Key != claims.Subject)
            return WidgetProblems.Identity("other_person", "This chat belongs to somebody else; start a new session.");
        if (await db.WasUsedAsync(claims, now, cancellationToken))
            return WidgetProblems.Identity("replayed", "This identity was used before; have the website sign a fresh one.");

        var customer = await CustomerAsync(db, claims, request.Language, now, cancellationToken);
        if (session.Identity is not IdentityLevel.Verified)
            await GiveTicketsAsync(db, session, visitor, customer, now, cancellationToken);
        (session.CustomerId, session.Identity) = (customer.Id, IdentityLevel.Verified);
        return new StartedSession(null, session.Identity, customer.Name, customer.Email);
    }

    /// <summary>The customer who proved to be there; what the website signed fills in what nobody knew.</summary>
    private static async Task<Customer> CustomerAsync(
        BatonDb db, IdentityClaims claims, string? language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var customer = await db.CustomerOrStrangerAsync(claims.Subject, now, cancellationToken);
        customer.Name ??= claims.Name;
        customer.Email ??= claims.Email;
        customer.Language ??= language;
        customer.Identity = IdentityLevel.Verified;
        var key = await db.IdentityKeys.SingleAsync(known => known.Id == claims.Key, cancellationToken);
        if (key.UsedAt is null || now - key.UsedAt > TimeSpan.FromHours(1))
            key.UsedAt = now;
        return customer;
    }

    /// <summary>What the visitor wrote before the proof is the customer's now; the record of the stranger goes.</summary>
    private static async Task GiveTicketsAsync(
        BatonDb db, VisitorSession session, Customer visitor, Customer customer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = await db.VisitorTickets.Where(ticket => ticket.SessionId == session.Id)
            .Select(ticket => ticket.TicketId).ToListAsync(cancellationToken);
        foreach (var ticket in await db.Tickets.Where(ticket => ids.Contains(ticket.Id)).ToListAsync(cancellationToken))
        {
            ticket.ProvenToBeOf(customer, now);
            db.Record(ticket, TicketEvents.CustomerProven, $"customer:{customer.Key}", new CustomerProven(visitor.Key, customer.Key), now);
        }

        db.Customers.Remove(visitor);
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
