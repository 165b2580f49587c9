using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>
/// Step 5: decides between answering, asking, closing and a person. What forbids an answer is looked at before what
/// would allow one.
/// </summary>
internal sealed class WorkOnTicket(SearchKnowledge searchKnowledge, TimeProvider clock)
{
    /// <summary>After so many answers that did not help, more of the same is an insult.</summary>
    private const int MostAnswersThatDidNotHelp = 2;

    private const int MostQuestions = 2;

    public async Task<Plan> RunAsync(
        CaseFile file, Reading reading, RouteTaken route, CancellationToken cancellationToken)
    {
        if (reading.Solved is { } solved && reading.NotSolved is null && !file.IsFirstAnswer)
        {
            return new Plan.Close(solved.Reason)
            {
                Did = [new TakenAction(
                    "close_ticket", $"understood \"{solved.Quote}\" as: it is solved",
                    new Dictionary<string, string> { ["words"] = solved.Quote }, solved.Reason, 0)],
                Confidence = 1,
                Found = [],
            };
        }

        var (found, searched) = await SearchAsync(file, reading, route, cancellationToken);
        var confidence = AnswerConfidence.Of(found);
        List<TakenAction> did = [.. TookOver(route), .. WasTold(file), searched];

        if (MustBePerson(file, reading) is var (code, reason))
            return new Plan.Escalate(code, reason, confidence < AnswerConfidence.WorthMentioning ? [] : Sources(found)) { Did = did, Confidence = confidence, Found = found };

        if (reading.Vague is { } vague)
        {
            return file.TimesAsked < MostQuestions
                ? new Plan.Ask(vague.Reason) { Did = did, Confidence = confidence, Found = found }
                : Person(EscalationReasons.StillUnclear, "The customer was asked twice and it is still unclear what they need.");
        }

        return confidence < AnswerConfidence.AboutIt
            ? Person(EscalationReasons.NoKnowledge, "No published article matches what the customer asks.")
            : new Plan.Answer(Sources(found)) { Did = did, Confidence = confidence, Found = found };

        Plan Person(string code, string reason) =>
            new Plan.Escalate(code, reason, []) { Did = did, Confidence = confidence, Found = found };
    }

    /// <summary>What no agent may deal with alone, with the words that it rests on.</summary>
    private static (string Code, string Reason)? MustBePerson(CaseFile file, Reading reading)
    {
        if (reading.WishForPerson is { } wish)
            return (EscalationReasons.CustomerAsked, $"The customer asks for a person: \"{wish.Quote}\".");
        if (reading.Threat is { } threat)
            return (EscalationReasons.Threat, $"The customer {threat.Reason}: \"{threat.Quote}\".");
        if (reading.Action is { } action)
            return (Code(action.Kind), $"The customer {action.Reason}: \"{action.Quote}\". Only a person may act on that.");
        if (!file.Team.Company.Speaks(reading.Language))
            return (EscalationReasons.Language, $"There are no articles in the customer's language ({reading.Language}).");
        if (reading.Complexity.Level is Complexity.High)
            return (EscalationReasons.Complex, $"Several things at once: {string.Join("; ", reading.Complexity.Reasons)}.");
        if (reading.NotSolved is { } still && file.TimesAnswered >= MostAnswersThatDidNotHelp)
            return (EscalationReasons.AnswersDidNotHelp, $"{file.TimesAnswered} answers did not help: \"{still.Quote}\".");
        return null;
    }

    private static string Code(ActionKind kind) => kind switch
    {
        ActionKind.Money => EscalationReasons.Money,
        ActionKind.PersonalData => EscalationReasons.PersonalData,
        _ => EscalationReasons.AccountSecurity,
    };

    private async Task<(IReadOnlyList<PassageHit> Found, TakenAction Action)> SearchAsync(
        CaseFile file, Reading reading, RouteTaken route, CancellationToken cancellationToken)
    {
        var agent = file.Team.Named(route.To);
        var preferred = (IReadOnlyList<TicketCategory>)[route.Category, .. agent?.Knowledge ?? []];
        var language = reading.Language is "unknown" ? null : reading.Language;
        var needsSubject = file.Ticket.Subject.Length > 0
            && (file.IsFirstAnswer || reading.NotSolved is not null || reading.Vague is not null);
        var text = needsSubject ? $"{file.Ticket.Subject}. {file.NewWords}" : file.NewWords;

        // A person who handed the ticket back knows better what it is about.
        if (file.Instruction is { } told)
            text = $"{text}. {told}";
        var start = clock.GetTimestamp();
        var all = await searchKnowledge.RunAsync(
            new KnowledgeQuestion(text, Audience.Public, language, preferred), cancellationToken);

        // The same passage again is no second answer.
        IReadOnlyList<PassageHit> found = reading.NotSolved is null
            ? all
            : [.. all.Where(hit => !file.AlreadyCited.Any(citation =>
                citation.Article == hit.Passage.Article && citation.Heading == hit.Passage.Heading))];
        var input = new Dictionary<string, string>
        {
            ["text"] = text,
            ["audience"] = Json.Word(Audience.Public),
            ["language"] = language ?? "any",
            ["preferred"] = string.Join(", ", preferred.Distinct().Select(Json.Word)),
        };
        var result = all.Count == found.Count
            ? $"{found.Count} passages"
            : $"{found.Count} passages, without {all.Count - found.Count} that the customer was pointed to before";
        return (found, new TakenAction(
            "search_knowledge", Searched(found), input, result, clock.GetElapsedTime(start).TotalMilliseconds));
    }

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

    /// <summary>The best passage, and the next one where it is nearly as good.</summary>
    private static IReadOnlyList<PassageHit> Sources(IReadOnlyList<PassageHit> found)
    {
        const double NearlyAsGood = 0.9;
        const int Most = 2;
        return [.. found.TakeWhile(hit => hit.Score >= NearlyAsGood * found[0].Score).Take(Most)];
    }

    private static string Searched(IReadOnlyList<PassageHit> found) => found.Count is 0
        ? "searched the knowledge base and found nothing"
        : $"searched the knowledge base; best match {found[0].Passage.Article} \"{found[0].Passage.Title}\"";
}
