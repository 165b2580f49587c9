using Baton.Channels.Widget;
using Baton.Tickets;
using Baton.Work;

namespace Baton.Channels;

internal static class ChannelSetup
{
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddSingleton<Doors>();
        services.AddWorkHandler<PassOnReply>(TicketWork.TeammateReplied);
        services.AddWorkHandler<DeliverReply>(Outbox.SendReply);
        return services.AddWidget();
    }
}
