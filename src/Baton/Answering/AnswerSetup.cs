using Baton.Answering.Agents;
using Baton.Answering.Explaining;
using Baton.Answering.Judging;
using Baton.Answering.Matters;
using Baton.Answering.Runs;
using Baton.Answering.Searching;
using Baton.Answering.Steps;
using Baton.Answering.Suggestions;
using Baton.Answering.Trying;
using Baton.Answering.Waiting;
using Baton.Channels.Widget;
using Baton.Live;
using Baton.Tickets;
using Baton.Work;

namespace Baton.Answering;

internal static class AnswerSetup
{
    public static IServiceCollection AddAnswering(this IServiceCollection services)
    {
        services.AddOptions<AnsweringOptions>().BindConfiguration("Answering").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Roster>();
        services.AddSingleton(new PassingNews(Roster.Topic, "workspace", "workspace.changed", "system"));
        services.AddScoped<FindCustomer>();
        services.AddScoped<IWorkplace, CompanyWorkplace>();
        services.AddScoped<LoadCase>();
        services.AddScoped<ReadMessage>();
        services.AddScoped<SearchMatters>();
        services.AddScoped<WorkOnTicket>();
        services.AddScoped<DraftReply>();
        services.AddScoped<ConsiderCase>();
        services.AddScoped<CommitRun>();
        services.AddScoped<SuggestReply>();
        services.AddScoped<TryAgents>();
        services.AddScoped<TestSearch>();
        services.AddScoped<ReadRuns>();
        services.AddScoped<JudgeAnswer>();
        services.AddScoped<ListAnswersToJudge>();
        services.AddScoped<ReadReliability>();
        services.AddScoped<ExplainReading>();
        services.AddScoped<ReadAgents>();
        services.AddScoped<ReadAgentFigures>();
        services.AddScoped<AddAgent>();
        services.AddScoped<ChangeAgent>();
        services.AddScoped<RemoveAgent>();
        services.AddScoped<ReadAutonomy>();
        services.AddScoped<ChangeAutonomy>();
        services.AddScoped<ChangeCompany>();
        services.AddScoped<AwaitAnswer>();
        services.AddScoped<TicketDesk>();
        services.AddWorkHandler<AnswerTicket>(TicketWork.NeedsAnswer);
        services.AddWorkHandler<AssumeResolved>(TicketWork.AssumeResolved);
        return services;
    }
}
