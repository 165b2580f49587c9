using Xunit;

namespace Baton.Server.Tests.Commands;

public sealed class EvalTicketsTests
{
    private const string Case =
        """{"id": "one", "customer_id": "cust_001", "subject": "Password", "description": "How do I reset my password?", "expected": {"category": "feature_request", "agent": "BillingAgent", "priority": "urgent", "outcome": "escalated"}}""";

    [Fact]
    public async Task Everything_that_came_otherwise_is_listed_before_the_sum()
    {
        using var folder = new TemporaryFolder();

        var (exit, output, error) = await CommandProcess.EvalAsync(
            "tickets", "--workspace", Repository.SampleWorkspace, "--cases", folder.Write("cases.jsonl", Case), "--json");

        Assert.True(exit is 0, error);
        Assert.Contains("answered instead of escalated; category account_management instead of feature_request; agent AccountManagerAgent instead of BillingAgent; priority", output, StringComparison.Ordinal);
        Assert.Equal(1, CommandProcess.LastLine(output).GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task An_agent_that_the_workspace_does_not_have_is_named()
    {
        using var folder = new TemporaryFolder();
        var cases = folder.Write("cases.jsonl", Case.Replace("BillingAgent", "billing", StringComparison.Ordinal));

        var (exit, output, error) = await CommandProcess.EvalAsync("tickets", "--workspace", Repository.SampleWorkspace, "--cases", cases);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("--cases, one: \"expected.agent\" must be one of", error, StringComparison.Ordinal);
        Assert.Contains("not \"billing\".", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"urgent\"", "\"very\"", "\"expected.priority\" has a value that cannot be read.")]
    [InlineData("\"feature_request\"", "\"wish\"", "\"expected.category\" must be one of technical_issue")]
    [InlineData("\"escalated\"", "\"passed\"", "\"expected.outcome\" must be one of answered, asked, escalated, resolved.")]
    [InlineData("\"subject\"", "\"topic\"", "\"subject\" is missing.")]
    [InlineData("\"cust_001\"", "1", "\"customer_id\" must be text, not a number.")]
    public async Task A_case_that_is_wrong_is_named_with_its_line_and_field(string part, string wrong, string why)
    {
        using var folder = new TemporaryFolder();
        var cases = folder.Write("cases.jsonl", $"{Case}\n{Case.Replace(part, wrong, StringComparison.Ordinal)}");

        var (exit, output, error) = await CommandProcess.EvalAsync("tickets", "--workspace", Repository.SampleWorkspace, "--cases", cases);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains($"line 2: {why}", error, StringComparison.Ordinal);
    }
}
