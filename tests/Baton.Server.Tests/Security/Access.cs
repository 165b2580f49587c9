namespace Baton.Server.Tests.Security;

/// <summary>Who may pass a door.</summary>
public enum Access
{
    /// <summary>Everybody, without a key.</summary>
    Open,

    /// <summary>Any key, and the token of this one ticket.</summary>
    Ticket,

    /// <summary>The session of a visitor of the widget; no key and no ticket's token.</summary>
    Visitor,

    /// <summary>Any key; no ticket's token.</summary>
    AnyKey,

    /// <summary>Teammates and admins.</summary>
    Team,

    /// <summary>Admins alone.</summary>
    Admin,
}

/// <summary>The doors of the server and who may pass each. A door without a line here fails the tests.</summary>
internal static class Doors
{
    public static IReadOnlyDictionary<string, Access> Rules { get; } = new Dictionary<string, Access>
    {
        ["GET /"] = Access.Open,
        ["HEAD /"] = Access.Open,
        ["GET /desk/{**path}"] = Access.Open,
        ["HEAD /desk/{**path}"] = Access.Open,
        ["GET /healthz"] = Access.Open,
        ["GET /readyz"] = Access.Open,
        ["* /metrics"] = Access.Admin,
        ["GET /openapi/{documentName}.json"] = Access.Open,
        ["POST /tickets/create"] = Access.AnyKey,
        ["GET /tickets/{id}"] = Access.Ticket,
        ["GET /tickets/{id}/messages"] = Access.Ticket,
        ["POST /tickets/{id}/messages"] = Access.Ticket,
        ["* /ws/{ticketId}"] = Access.Ticket,
        ["POST /tickets/{id}/rating"] = Access.Ticket,
        ["GET /widget.js"] = Access.Open,
        ["GET /widget/frame"] = Access.Open,
        ["GET /demo"] = Access.Open,
        ["GET /widget/config"] = Access.Open,
        ["GET /widget/search"] = Access.Open,
        ["POST /widget/sessions"] = Access.Open,
        ["POST /widget/demo-identity"] = Access.Open,
        ["DELETE /widget/sessions"] = Access.Visitor,
        ["POST /widget/tickets"] = Access.Visitor,
        ["GET /widget/tickets"] = Access.Visitor,
        ["GET /api/v1/widget/"] = Access.Admin,
        ["PUT /api/v1/widget/"] = Access.Admin,
        ["POST /api/v1/widget/identity-keys"] = Access.Admin,
        ["DELETE /api/v1/widget/identity-keys/{id}"] = Access.Admin,
        ["GET /api/v1/tickets/"] = Access.Team,
        ["GET /api/v1/tickets/{id}"] = Access.Team,
        ["GET /api/v1/tickets/{id}/messages"] = Access.Team,
        ["GET /api/v1/tickets/{id}/events"] = Access.Team,
        ["GET /api/v1/tickets/{id}/timeline"] = Access.Team,
        ["GET /api/v1/tickets/{id}/draft"] = Access.Team,
        ["PUT /api/v1/tickets/{id}/draft"] = Access.Team,
        ["DELETE /api/v1/tickets/{id}/draft"] = Access.Team,
        ["GET /api/v1/tickets/{id}/writers"] = Access.Team,
        ["POST /api/v1/tickets/{id}/attachments"] = Access.Team,
        ["POST /tickets/{id}/attachments"] = Access.Ticket,
        ["GET /tickets/{id}/attachments/{attachmentId}"] = Access.Ticket,
        ["GET /api/v1/tickets/{id}/runs"] = Access.Team,
        ["GET /api/v1/tickets/{id}/dossier"] = Access.Team,
        ["POST /api/v1/tickets/{id}/replies"] = Access.Team,
        ["POST /api/v1/tickets/{id}/take-over"] = Access.Team,
        ["POST /api/v1/tickets/{id}/hand-back"] = Access.Team,
        ["POST /api/v1/tickets/{id}/resolve"] = Access.Team,
        ["GET /api/v1/agents/"] = Access.Team,
        ["GET /api/v1/agents/{name}"] = Access.Team,
        ["GET /api/v1/agents/{name}/versions"] = Access.Team,
        ["GET /api/v1/agents/{name}/figures"] = Access.Team,
        ["POST /api/v1/agents/try"] = Access.Team,
        ["POST /api/v1/agents/"] = Access.Team,
        ["PUT /api/v1/agents/{name}"] = Access.Team,
        ["DELETE /api/v1/agents/{name}"] = Access.Team,
        ["POST /api/v1/agents/{name}/versions/{number}/restore"] = Access.Team,
        ["GET /api/v1/autonomy/"] = Access.Team,
        ["GET /api/v1/autonomy/versions"] = Access.Team,
        ["PUT /api/v1/autonomy/"] = Access.Team,
        ["POST /api/v1/autonomy/versions/{number}/restore"] = Access.Team,
        ["GET /api/v1/runs/{id}"] = Access.Team,
        ["POST /api/v1/tickets/{id}/suggestion"] = Access.Team,
        ["GET /api/v1/articles/"] = Access.Team,
        ["GET /api/v1/articles/{key}"] = Access.Team,
        ["PUT /api/v1/articles/{key}"] = Access.Team,
        ["POST /api/v1/articles/{key}/feedback"] = Access.Team,
        ["GET /api/v1/articles/{key}/comments"] = Access.Team,
        ["GET /help"] = Access.Open,
        ["GET /help/{section}"] = Access.Open,
        ["GET /help/search"] = Access.Open,
        ["GET /help/suggest"] = Access.Open,
        ["GET /help/articles/{name}"] = Access.Open,
        ["POST /help/articles/{name}/vote"] = Access.Open,
        ["GET /help/articles/{name}/thanks"] = Access.Open,
        ["GET /help/{section}/{part}/{**rest}"] = Access.Open,
        ["GET /sitemap.xml"] = Access.Open,
        ["GET /robots.txt"] = Access.Open,
        ["GET /api/v1/search"] = Access.Team,
        ["GET /api/v1/events"] = Access.Team,
        ["GET /dashboard/metrics"] = Access.Team,
        ["GET /api/v1/insights/"] = Access.Team,
        ["GET /api/v1/insights/tickets"] = Access.Team,
        ["POST /api/v1/keys/"] = Access.Admin,
        ["DELETE /api/v1/keys/{id}"] = Access.Admin,
        ["GET /api/v1/work/"] = Access.Admin,
        ["POST /api/v1/work/{id}/retry"] = Access.Admin,
    };
}
