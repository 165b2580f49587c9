using Baton.Foundation;
using Baton.Identity.People;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Identity.Sessions;

/// <summary>A browser in which a teammate is signed in. The cookie's value is not stored, only its hash.</summary>
internal sealed class Session
{
    /// <summary>Rung when what a session or a key allows has changed, so that open streams look again; the key is its id.</summary>
    public const string EndedTopic = "credential";

    public required Id<Session> Id { get; init; }

    public required Id<Teammate> TeammateId { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Written at most once a minute.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>The browser in words, such as <c>Firefox on Windows</c>.</summary>
    public required string Device { get; init; }

    /// <summary>The network it came from, without the part that names the one device.</summary>
    public required string Address { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public static Session Begin(Teammate teammate, string token, Device device, DateTimeOffset now) => new()
    {
        Id = Id<Session>.New(now),
        TeammateId = teammate.Id,
        TokenHash = RandomToken.Hash(token),
        CreatedAt = now,
        LastSeenAt = now,
        Device = device.Name,
        Address = device.Network,
    };

    /// <summary>Still good at this moment.</summary>
    public bool IsAlive(DateTimeOffset now, SignInOptions options) =>
        RevokedAt is null && now < ExpiresAt(options);

    /// <summary>When it ends unless it is used before.</summary>
    public DateTimeOffset ExpiresAt(SignInOptions options)
    {
        var (idle, last) = (LastSeenAt + options.IdleTimeout, CreatedAt + options.Lifetime);
        return idle < last ? idle : last;
    }
}

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.TokenHash).HasMaxLength(64);
        builder.Property(session => session.Device).HasMaxLength(80);
        builder.Property(session => session.Address).HasMaxLength(64);
        builder.HasIndex(session => session.TokenHash).IsUnique();
        builder.HasIndex(session => session.TeammateId);
        builder.HasOne<Teammate>().WithMany().HasForeignKey(session => session.TeammateId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal static class SessionRows
{
    extension(BatonDb db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();

        /// <summary>Ends the sessions of a person, all but one if <paramref name="except"/> names it. Their streams end at once.</summary>
        public async Task<int> EndSessionsAsync(
            Id<Teammate> teammate, Id<Session>? except, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var open = await db.Sessions.Where(session => session.TeammateId == teammate && session.RevokedAt == null).ToListAsync(cancellationToken);
            foreach (var session in open.Where(session => session.Id != except))
                db.End(session, now);
            return open.Count;
        }

        /// <summary>Has open streams of a person look again at what they may show.</summary>
        public async Task AnnounceSessionsAsync(Id<Teammate> teammate, CancellationToken cancellationToken)
        {
            var open = db.Sessions.Where(session => session.TeammateId == teammate && session.RevokedAt == null).Select(session => session.Id);
            foreach (var session in await open.ToListAsync(cancellationToken))
                db.Announce(Session.EndedTopic, session.ToString());
        }

        public void End(Session session, DateTimeOffset now)
        {
            session.RevokedAt ??= now;
            db.Announce(Session.EndedTopic, session.Id.ToString());
        }
    }
}
