namespace Baton.Tickets;

internal static class TicketSetup
{
    public static IServiceCollection AddTickets(this IServiceCollection services)
    {
        services.AddScoped<OpenTicket>();
        services.AddScoped<ReceiveMessage>();
        services.AddScoped<ReplyToTicket>();
        services.AddScoped<MoveTicket>();
        services.AddScoped<FindTickets>();
        services.AddScoped<CustomersWaiting>();
        return services;
    }
}
