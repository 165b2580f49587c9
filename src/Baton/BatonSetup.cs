using Baton.Answering;
using Baton.Channels;
using Baton.Connectors;
using Baton.Customers;
using Baton.Escalations;
using Baton.Foundation;
using Baton.HelpCentre;
using Baton.Identity;
using Baton.Identity.Repeats;
using Baton.Insights;
using Baton.Knowledge;
using Baton.Learning;
using Baton.Live;
using Baton.Tickets;
using Baton.Tools;
using Baton.Understanding;
using Baton.Work;
using Baton.Workspaces;

namespace Baton;

/// <summary>The table of contents: one line per feature. A database and a sentence model come from Baton.Providers.</summary>
public static class BatonSetup
{
    public static IServiceCollection AddBaton(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(TimeProvider.System);
        services.ConfigureHttpJsonOptions(http => Json.Configure(http.SerializerOptions));
        services.AddValidation();
        return services
            .AddWork()
            .AddLive()
            .AddIdentity()
            .AddCustomers()
            .AddKnowledge()
            .AddUnderstanding()
            .AddTickets()
            .AddChannels()
            .AddConnectors()
            .AddTools()
            .AddEscalations()
            .AddAnswering()
            .AddLearning()
            .AddInsights()
            .AddHelpCentre()
            .AddWorkspaces();
    }

    /// <summary>Runs the work queue in this process too.</summary>
    public static IServiceCollection AddBatonWorker(this IServiceCollection services) => services.AddWorker();

    public static void MapBaton(this IEndpointRouteBuilder app)
    {
        var routes = app.MapGroup("").AnswerOnce();
        routes.MapTickets();
        routes.MapTools();
        routes.MapAnswering();
        routes.MapEscalations();
        routes.MapChannels();
        routes.MapKnowledge();
        routes.MapLearning();
        routes.MapLabelling();
        routes.MapCustomers();
        routes.MapInsights();
        routes.MapHelpCentre();
        routes.MapWorkspaces();
        routes.MapLive();
        routes.MapIdentity();
        routes.MapWork();
    }
}
