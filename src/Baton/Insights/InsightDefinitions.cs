namespace Baton.Insights;

/// <summary>What the figures mean, in the words that people see. Kept beside the code that counts them.</summary>
internal static class InsightDefinitions
{
    public static IReadOnlyDictionary<string, string> Words(TimeSpan silence)
    {
        var hours = $"{silence.TotalHours:0.#} hours";
        return new Dictionary<string, string>
        {
            ["tickets"] = "Tickets that were opened in these days. History that was imported from another system is never counted.",
            ["settled"] = "Only agents answered, and the customer either said that it helped (confirmed) or did not come back for "
                + $"{hours} (assumed). A rating of 1 or 2 takes a ticket out again, and so does a customer who comes back.",
            ["passed_on"] = "Agents passed the ticket on to people at least once, whatever came of it. A teammate who takes a ticket unasked is not counted here.",
            ["first_reply"] = "From the customer's first message to the first answer or question. Half of the customers waited no longer than the median. "
                + "Telling a customer that a person takes over is no answer.",
            ["outcomes"] = "Where each ticket stands now. Every ticket is in exactly one class.",
            ["confirmed"] = "Only agents answered, and the customer said that it helped.",
            ["assumed"] = $"Only agents answered, and the customer did not come back for {hours}. Silence is not a yes, so it is counted apart.",
            ["by_teammate"] = "Resolved by a person, or after a person answered.",
            ["escalated"] = "With a person now, and not resolved yet.",
            ["abandoned"] = $"The customer left without help: rated the answer 1 or 2, or never came back to a question within {hours}.",
            ["open"] = "Agents are at work, or the next word is the customer's.",
            ["days"] = "Tickets by the day on which they were opened, in the time zone shown; the dark part was settled by agents alone.",
            ["hours"] = "Tickets by the hour in which they were opened, all days together.",
            ["reasons"] = "Why agents passed tickets on; a ticket passed on more than once counts under its first reason.",
            ["satisfaction"] = "What customers answered when they were asked how it went, from 1 to 5.",
            ["reliability"] = "For each ticket that agents answered by themselves: how sure they were of their last answer, beside how often such answers "
                + "turned out right. Right means confirmed or assumed, as defined above. Not right means that a person had to take it, or that the customer "
                + "left without help. Tickets that are still open are left out until it is known.",
            ["calibration_error"] = "How far sureness and truth are apart on average, each tenth weighted by its answers. 0 is perfect.",
        };
    }
}
