using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Answering.Waiting;
using Baton.Tickets;
using Baton.Work;

namespace Baton.Answering;

internal static class AnswerSetup
{
    public static IServiceCollection AddAnswering(this IServiceCollection services)
    {
        services.AddOptions<AnsweringOptions>().BindConfiguration("Answering").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Roster>();
        services.AddScoped<LoadCase>();
        services.AddScoped<ReadMessage>();
        services.AddScoped<WorkOnTicket>();
        services.AddScoped<DraftReply>();
        services.AddScoped<CommitRun>();
        services.AddScoped<ReadRuns>();
        services.AddScoped<AwaitAnswer>();
        services.AddScoped<TicketDesk>();
        services.AddWorkHandler<AnswerTicket>(TicketWork.NeedsAnswer);
        services.AddWorkHandler<AssumeResolved>(TicketWork.AssumeResolved);
        return services;
    }
}
