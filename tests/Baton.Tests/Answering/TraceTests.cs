using Baton.Answering.Runs;
using Baton.Foundation;

namespace Baton.Tests.Answering;

/// <summary>A trace tells the whole story, and those written before still read.</summary>
public sealed class TraceTests
{
    [Fact]
    public async Task The_used_sentences_stand_in_the_text_of_their_passage_and_in_the_reply()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(ScriptedReader.Of(TicketCategory.AccountManagement));

        var trace = Assert.Single(await desk.RunsAsync(id)).Trace;
        var reply = Assert.Single(await desk.RepliesAsync(id));
        var used = trace.Found.Where(finding => finding.IsUsed).ToList();
        Assert.NotEmpty(used);
        Assert.All(used, finding => Assert.All(finding.UsedSentences!, sentence =>
        {
            Assert.Contains(sentence, finding.Text, StringComparison.Ordinal);
            Assert.Contains(sentence, reply.Body, StringComparison.Ordinal);
        }));
        Assert.Contains(used, finding => finding.UsedSentences!.Count > 0);
    }

    [Fact]
    public async Task What_was_done_is_there_with_input_result_and_time()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(ScriptedReader.Of(TicketCategory.AccountManagement));

        var trace = Assert.Single(await desk.RunsAsync(id)).Trace;
        var search = Assert.Single(trace.Actions, action => action.Name == "search_knowledge");
        Assert.Contains("reset mail", search.Input["text"], StringComparison.Ordinal);
        Assert.NotEmpty(search.Result);
        Assert.Equal(trace.Did, trace.Actions.Select(action => action.Summary));
        Assert.Equal(["load", "read", "route", "work", "draft", "review"], trace.Times.Select(time => time.Step));
        Assert.All(trace.Times, time => Assert.True(time.Milliseconds >= 0));
        Assert.Equal(0, trace.Cost.Amount);
    }

    [Fact]
    public void A_trace_from_before_still_reads()
    {
        const string Old = """
            {"read":{"language":"en","language_confidence":1,"categories":[{"category":"billing_inquiry","probability":0.9}],
            "priority":{"level":"low","score":10,"reasons":[]},"complexity":{"level":"low","reasons":[]},"wish_for_person":null},
            "priority":{"level":"low","raised_by":null},
            "route":{"from":"TriageAgent","to":"BillingAgent","category":"billing_inquiry","probability":0.9,"why":"read from the message","note":null},
            "found":[{"article":"kb_010","version":1,"title":"Invoices","heading":null,"score":0.6,"coverage":0.8,"is_used":true}],
            "did":["searched the knowledge base"],"checked":[{"name":"grounded","is_passed":true,"detail":"fine"}],
            "decided":{"outcome":"answered","reason_code":"answered","reason":"Published articles answer it.","confidence":0.8,"threshold":0.55},
            "disclosed_ai":true,"producer":"built-in"}
            """;

        var trace = Json.Read<RunTrace>(Old)!;

        Assert.Empty(trace.Actions);
        Assert.Empty(trace.Times);
        Assert.Null(trace.Customer);
        Assert.Null(Assert.Single(trace.Found).Text);
        Assert.Equal(0, trace.Cost.Amount);
    }
}
