namespace Baton.Server.Hosting;

/// <summary>The front door for somebody who opens the address in a browser.</summary>
internal static class WelcomeRoutes
{
    private const string Page = """
        <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Baton</title>
        <style>
          :root { color-scheme: light dark; --paper: #faf9f7; --ink: #1c1b19; --quiet: #6b6862; --green: oklch(0.52 0.10 165); }
          @media (prefers-color-scheme: dark) { :root { --paper: #1e1d1c; --ink: #eceae6; --quiet: #a5a19a; --green: oklch(0.72 0.10 165); } }
          body { background: var(--paper); color: var(--ink); font: 16px/26px system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 24px; }
          h1 { font-size: 20px; font-weight: 600; } a { color: var(--green); } code { font-size: 14px; } p, li { color: var(--quiet); }
        </style>
        <h1>Baton is running</h1>
        <p>A team of AI agents answers tickets here and passes them on to people with everything they need.</p>
        <ul>
          <li><a href="/openapi/v1.json">The API</a>: open a ticket with <code>POST /tickets/create</code>.</li>
          <li><a href="/readyz">Is it ready?</a> and <a href="/healthz">is it alive?</a></li>
        </ul>
        <p>Calls need a key. The first start wrote one to <code>admin.key</code> in the data folder.</p>
        </html>
        """;

    public static void MapWelcome(this WebApplication app) =>
        app.MapGet("/", () => TypedResults.Content(Page, "text/html; charset=utf-8")).AllowAnonymous().ExcludeFromDescription();
}
