using Baton.Customers;
using Baton.Tools.Catalogue;

namespace Baton.Tests.Tools;

public sealed class ToolFileTests
{
    [Fact]
    public void A_tool_has_careful_rules_unless_its_file_says_otherwise()
    {
        var tool = Assert.Single(ToolFile.Read("crm", "command: [crm]\nkey: key\ntools:\n  close_account: { effect: irreversible }\n").Value.Tools);

        Assert.Equal((IdentityLevel.Verified, true, Recovery.Manual), (tool.Identity, tool.Confirm, tool.Recovery));
        Assert.Equal("Close account", tool.Title);
    }

    [Theory]
    [InlineData("tools: { a: { effect: read } }", "command: say how the server is started")]
    [InlineData("command: [crm]", "tools: list the tools that may be used")]
    [InlineData("command: [crm]\ntools: { a: {} }", "a.effect: is missing; use read, reversible, irreversible, money.")]
    [InlineData("command: [crm]\ntools: { Big: { effect: read } }", "\"Big\" is no name for a tool")]
    [InlineData("command: [crm]\ntools: { a: { effect: money } }", "a.amount: name the argument with the amount")]
    [InlineData("command: [crm]\ntools: { a: { effect: reversible, recovery: replay } }", "a.key: replay needs the argument")]
    [InlineData("command: [crm]\ntools: { a: { effect: reversible, recovery: probe } }", "a.probe: say which read tells")]
    [InlineData("command: [crm]\ntools: { a: { effect: reversible, identity: anonymous } }", "a.identity: nothing is changed")]
    [InlineData("command: [crm]\ntools: { a: { effect: read, timeout: 5min } }", "a.timeout: \"5min\" is no time")]
    [InlineData("command: [crm]\ntools: { a: { effect: read, timeout: 5m } }", "a.timeout: at most 60s.")]
    [InlineData("command: [crm]\ntools: { a: { effect: read, bind: { id: me } } }", "a.bind.id: \"me\" is none")]
    [InlineData("command: [crm]\ntools: { a: { effect: read, owns: { id: orders } } }", "a.owns.id: write TOOL.LIST.FIELD")]
    [InlineData("command: [crm]\ntools: { a: { effect: read, sort: x } }", "line 2")]
    [InlineData("kind: http\nurl: https://api.example\ntools: { a: { effect: read, path: /a } }", "a.method: is missing")]
    [InlineData("kind: http\nurl: https://{host}.example\ntools: { a: { effect: read, method: GET, path: /a } }", "no argument may choose the host")]
    [InlineData("kind: http\nurl: file:///etc\ntools: { a: { effect: read, method: GET, path: /passwd } }", "is no address")]
    public void A_mistake_is_named_with_the_remedy(string text, string what)
    {
        var read = ToolFile.Read("crm", text);

        Assert.True(read.IsRefused);
        Assert.Contains(what, read.Problem.Detail, StringComparison.Ordinal);
    }
}
