using System.Security.Cryptography;
using System.Text;
using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets;

/// <summary>
/// What arrived, byte for byte as the door received it, kept in the same transaction as what was made of it. Whatever a
/// later version reads better can be read again from here.
/// </summary>
internal sealed class ReceivedInput
{
    public required Id<ReceivedInput> Id { get; init; }

    /// <summary>The door: <c>api</c>, <c>chat</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The sender's own id for it, such as an <c>Idempotency-Key</c>; the same one arrives only once.</summary>
    public string? ExternalId { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required Id<Message> MessageId { get; init; }
}

/// <summary>Input as a door hands it on.</summary>
/// <param name="Channel">The door it came through.</param>
/// <param name="Body">Exactly what was received.</param>
/// <param name="ExternalId">The sender's id for it, or null; a second input with the same id is answered like the first and stored once.</param>
/// <param name="ClientId">The sender's own name for the message, given back with it so that the sender knows its own; or null.</param>
public sealed record RawInput(string Channel, string Body, string? ExternalId = null, string? ClientId = null)
{
    /// <summary>A teammate's reply under an idempotency key, which counts for this teammate and ticket alone; null without a key.</summary>
    internal static RawInput? OfReply(string teammate, Id<Ticket> ticketId, string key, TeammateReply reply)
    {
        if (key.Length is 0)
            return null;
        var scope = Encoding.UTF8.GetBytes($"{teammate}\n{ticketId}\n{key}");
        return new RawInput("desk", Json.Write(reply), Convert.ToHexStringLower(SHA256.HashData(scope)));
    }
}

internal sealed class ReceivedInputTable : IEntityTypeConfiguration<ReceivedInput>
{
    public void Configure(EntityTypeBuilder<ReceivedInput> builder)
    {
        builder.ToTable("received_inputs");
        builder.Property(input => input.Id).ValueGeneratedNever();
        builder.Property(input => input.Channel).HasMaxLength(40);
        builder.Property(input => input.ExternalId).HasMaxLength(200);
        builder.HasIndex(input => new { input.Channel, input.ExternalId }).IsUnique();
    }
}
