using Baton.Answering.Matters;
using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Knowledge;
using Baton.Tickets.Similar;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>
/// Step 5: decides between answering, asking, closing and a person. What forbids an answer is looked at before what
/// would allow one.
/// </summary>
internal sealed class WorkOnTicket(SearchMatters searchMatters)
{
    private const int MostQuestions = 2;

    public async Task<Plan> RunAsync(
        CaseFile file, Reading reading, RouteTaken route, CancellationToken cancellationToken)
    {
        if (NeedsPerson.Quietly(reading) is var (kind, whyQuiet))
        {
            return new Plan.Escalate(kind, whyQuiet, [])
            {
                Did = [new TakenAction("stay_silent", "answered nobody", new Dictionary<string, string>(), whyQuiet, 0)],
                Confidence = reading.Sender.Probability,
                Found = [],
                IsQuiet = true,
            };
        }

        if (NothingToDo(file, reading) is var (said, closing))
        {
            return new Plan.Close(said.Reason)
            {
                Did = [new TakenAction(
                    "close_ticket", $"understood \"{said.Quote}\" as: {(closing is Closing.Solved ? "it is solved" : "nothing is asked")}",
                    new Dictionary<string, string> { ["words"] = said.Quote }, said.Reason, 0)],
                Confidence = 1,
                Found = [],
                Closing = closing,
            };
        }

        var search = await searchMatters.RunAsync(file, reading, route, cancellationToken);
        var (found, confidence) = (search.Found, search.Confidence);
        List<TakenAction> did = [.. TookOver(route), .. WasTold(file), .. Remembered(file, search.InVain), .. search.Did];
        List<Matter> sure = [.. search.Matters.Where(matter => matter.IsSure)];
        List<Matter> open = [.. search.Matters.Except(sure)];

        if (NeedsPerson.Because(file, reading, IsEachAnswered(search.Matters), search.InVain, confidence) is var (code, reason))
        {
            // Whoever speaks of danger, of dying or of a lawyer gets a person, and no steps to read meanwhile.
            var isGrave = reading.Threat is not null;
            IReadOnlyList<PassageHit> worth = isGrave || confidence < AnswerConfidence.WorthMentioning ? [] : Sources(found);
            return new Plan.Escalate(code, reason, sure.Count > 0 && !isGrave ? Best(sure) : worth)
            {
                Did = did,
                Confidence = confidence,
                Found = found,
                Answered = isGrave ? [] : sure,
                Open = isGrave ? [.. sure, .. open] : open,
            };
        }

        if (reading.Vague is { } vague)
        {
            return file.TimesAsked < MostQuestions
                ? new Plan.Ask(vague.Reason) { Did = did, Confidence = confidence, Found = found }
                : Person(EscalationReasons.StillUnclear, "The customer was asked twice and it is still unclear what they need.");
        }

        if (sure.Count > 0)
            return ByMatter(sure, open, did, found);

        if (confidence >= AnswerConfidence.AboutIt && Sources(found).All(hit => WasSaid(file, hit)))
            return Person(EscalationReasons.AnswersDidNotHelp, "What articles say about it was said in this ticket already.");

        return confidence < AnswerConfidence.AboutIt
            ? Person(EscalationReasons.NoKnowledge, "No published article matches what the customer asks.")
            : new Plan.Answer(Sources(found)) { Did = did, Confidence = confidence, Found = found, Open = open };

        Plan Person(string code, string reason) =>
            new Plan.Escalate(code, reason, []) { Did = did, Confidence = confidence, Found = found, Open = open };
    }

    /// <summary>
    /// It is solved, or a first message takes its question back or says thank you and no more. A person, a threat or an action
    /// wished for comes first.
    /// </summary>
    private static (Evidence Said, Closing Closing)? NothingToDo(CaseFile file, Reading reading)
    {
        if (reading.NotSolved is not null || (file.IsFirstAnswer && IsAskedFor(reading)))
            return null;
        if (reading.Withdrawn is { } withdrawn)
            return (withdrawn, Closing.Withdrawn);
        if (!file.IsFirstAnswer)
            return reading.Solved is { } solved ? (solved, Closing.Solved) : null;
        return reading.Praise is { } praise ? (praise, Closing.Praise) : null;
    }

    private static bool IsAskedFor(Reading reading) =>
        reading.WishForPerson is not null || reading.Threat is not null || reading.Action is not null || reading.WroteBefore is not null;

    /// <summary>Answers what can be answered; what cannot goes to a person, and the customer is told so.</summary>
    private static Plan ByMatter(
        List<Matter> sure, List<Matter> open, List<TakenAction> did, IReadOnlyList<PassageHit> found)
    {
        var confidence = sure.Min(matter => matter.Confidence);
        if (open.Count is 0)
            return new Plan.Answer(Best(sure)) { Did = did, Confidence = confidence, Found = found, Answered = sure };

        var why = string.Join("; ", open.Select(matter => $"\"{matter.Words}\" ({matter.WhyOpen})"));
        return new Plan.Escalate(EscalationReasons.PartlyAnswered, $"Answered {sure.Count} of {sure.Count + open.Count} matters. Open: {why}.", Best(sure))
        {
            Did = did,
            Confidence = confidence,
            Found = found,
            Answered = sure,
            Open = open,
        };
    }

    private static bool WasSaid(CaseFile file, PassageHit hit) => file.AlreadyCited.Any(citation =>
        citation.Article == hit.Passage.Article && citation.Heading == hit.Passage.Heading);

    /// <summary>Two matters that can both be answered need nobody to take them apart.</summary>
    private static bool IsEachAnswered(IReadOnlyList<Matter> matters) => matters.Count is 2 && matters.All(matter => matter.IsSure);

    private static IReadOnlyList<PassageHit> Best(IReadOnlyList<Matter> matters) => [.. matters.Select(matter => matter.Found[0])];

    private static IEnumerable<TakenAction> TookOver(RouteTaken route) => route.Note is null
        ? []
        : [new TakenAction(
            "hand_off", $"took over from {route.From}",
            new Dictionary<string, string> { ["from"] = route.From ?? "", ["to"] = route.To }, route.Why, 0)];

    private static IEnumerable<TakenAction> WasTold(CaseFile file) => file.Instruction is null
        ? []
        : [new TakenAction(
            "read_instruction", "read what the teammate who gave the ticket back said",
            new Dictionary<string, string> { ["words"] = file.Instruction }, "searched with these words too", 0)];

    private static IEnumerable<TakenAction> Remembered(CaseFile file, IReadOnlyList<EarlierAnswer> inVain) => file.SeenBefore
        .Where(other => other.Relation is not TicketRelation.Similar)
        .Select(other => new TakenAction(
            "seen_before",
            other.Relation is TicketRelation.Repeat
                ? $"saw that the customer was here before with the same matter, in #{other.Number}"
                : $"saw that the same matter is open in #{other.Number}",
            new Dictionary<string, string> { ["ticket"] = other.TicketId.ToString() },
            inVain.Any(earlier => earlier.TicketId == other.TicketId)
                ? "no passage that was cited there is cited again"
                : "noted for whoever goes on", 0));

    /// <summary>The best passage, and the next one where it is nearly as good.</summary>
    private static IReadOnlyList<PassageHit> Sources(IReadOnlyList<PassageHit> found)
    {
        const double NearlyAsGood = 0.9;
        const int Most = 2;
        return [.. found.TakeWhile(hit => hit.Score >= NearlyAsGood * found[0].Score).Take(Most)];
    }
}
