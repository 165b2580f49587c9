using Baton.Live;
using Baton.Tickets.Attachments;
using Baton.Tickets.Drafts;
using Baton.Tickets.Inbox;
using Baton.Tickets.Macros;
using Baton.Tickets.Similar;
using Baton.Tickets.Timelines;
using Baton.Work;

namespace Baton.Tickets;

internal static class TicketSetup
{
    public static IServiceCollection AddTickets(this IServiceCollection services)
    {
        services.AddSingleton(new PassingNews(Typing.ByCustomer, TicketTables.Subject, "customer.typing", "customer"));
        services.AddScoped<OpenTicket>();
        services.AddScoped<ReceiveMessage>();
        services.AddScoped<ReplyToTicket>();
        services.AddScoped<MoveTicket>();
        services.AddScoped<RateTicket>();
        services.AddScoped<SelectTickets>();
        services.AddScoped<FindTickets>();
        services.AddScoped<CountTickets>();
        services.AddScoped<ChangeTickets>();
        services.AddScoped<SaveView>();
        services.AddScoped<CustomersWaiting>();
        services.AddScoped<ReadTimeline>();
        services.AddScoped<KeepDraft>();
        services.AddScoped<KeepMacros>();
        services.AddScoped<FillMacro>();
        services.AddOptions<AttachmentOptions>().BindConfiguration("Attachments").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<StoreAttachment>();
        services.AddScoped<ReadAttachment>();
        services.AddWorkHandler<ExpireUpload>(TicketWork.ExpireUpload);
        services.AddSingleton<TicketIndex>();
        services.AddSingleton<FollowTickets>();
        services.AddScoped<FindSimilar>();
        services.AddScoped<ReadRemembered>();
        services.AddWorkHandler<RememberTickets>(TicketWork.Remember);
        services.AddScoped<CitingTickets>();
        services.AddWorkHandler<WakeTicket>(TicketWork.Wake);
        return services;
    }
}
