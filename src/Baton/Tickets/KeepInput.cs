using Baton.Foundation;
using Baton.Storage;

namespace Baton.Tickets;

internal static class KeepInput
{
    extension(BatonDb db)
    {
        /// <summary>Stores what was received beside what was made of it.</summary>
        public void Keep(RawInput input, Ticket ticket, Message message, DateTimeOffset now) =>
            db.ReceivedInputs.Add(new ReceivedInput
            {
                Id = Id<ReceivedInput>.New(now),
                Channel = input.Channel,
                ExternalId = input.ExternalId,
                Body = input.Body,
                At = now,
                TicketId = ticket.Id,
                MessageId = message.Id,
            });
    }
}
