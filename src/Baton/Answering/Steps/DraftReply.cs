using System.Globalization;
using Baton.Answering.Matters;
using Baton.Answering.Replies;
using Baton.Answering.Replies.Phrases;
using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Privacy.Personal;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>Step 6: words the plan, in the customer's language. Facts are quoted from passages; the rest are fixed phrases.</summary>
internal sealed class DraftReply(TimeProvider clock)
{
    public Draft Run(CaseFile file, Reading reading, RouteTaken route, Plan plan)
    {
        var phrases = Phrases.In(reading.Language);
        var opening = Opening(file, reading, route, phrases);
        IReadOnlyList<IReadOnlyList<Line>> paragraphs = plan switch
        {
            Plan.Answer { Answered.Count: > 0 } => [.. opening, .. ByMatter(plan, phrases), Says(phrases.IfNot)],
            Plan.Answer answer => [.. opening, Says(phrases.ThisHelps), .. Quotes(answer.Sources), Says(phrases.IfNot)],
            Plan.Ask => [.. opening, Says(phrases.AskIntro), [.. phrases.Questions.Select(text => new Line(LineKind.Question, text))]],
            Plan.Close close => [Says(Greeting(file, phrases)), .. Disclosure(file, route, phrases), Says(Farewell(close, phrases))],
            Plan.Escalate { ReasonCode: EscalationReasons.PartlyAnswered, Answered.Count: > 0 } =>
                [.. opening, .. ByMatter(plan, phrases), .. plan.Open.Select(matter => NothingSure(matter, phrases)), ToPerson(file, route, phrases)],
            Plan.Escalate { Answered.Count: > 0 } =>
                [.. opening, ToPerson(file, route, phrases), Says(phrases.Meanwhile), .. ByMatter(plan, phrases)],
            Plan.Escalate escalate => [.. opening, ToPerson(file, route, phrases), .. Meanwhile(escalate.Sources, phrases)],
            _ => throw new InvalidOperationException($"No words for {plan.GetType().Name}."),
        };
        return new Draft(paragraphs, [.. Sources(plan).Select(hit => hit.Passage)], reading.Language, file.IsFirstWordOfAgents);
    }

    private static IReadOnlyList<PassageHit> Sources(Plan plan) => plan switch
    {
        Plan.Answer answer => answer.Sources,
        Plan.Escalate escalate => escalate.Sources,
        _ => [],
    };

    private static IReadOnlyList<IReadOnlyList<Line>> Opening(
        CaseFile file, Reading reading, RouteTaken route, Phrases phrases)
    {
        List<Line> sympathy = [new(LineKind.Courtesy, Understood(file, reading, route, phrases))];
        if (reading.Threat is { Kind: ThreatKind.Danger or ThreatKind.SelfHarm })
            sympathy.Add(new Line(LineKind.Courtesy, phrases.CallForHelp));
        else if (reading is { Threat: null, NotSolved: null, Priority.Level: >= TicketPriority.High })
            sympathy.Add(new Line(LineKind.Courtesy, phrases.TimeIsShort));

        if (reading.PersonalData.Any(span => span.Kind is PersonalKind.Card or PersonalKind.Secret))
            sympathy.Add(new Line(LineKind.Courtesy, phrases.KeepSecret));

        return [Says(Greeting(file, phrases)), .. Disclosure(file, route, phrases), sympathy];
    }

    private static string Farewell(Plan.Close close, Phrases phrases) => close.Closing switch
    {
        Closing.Praise => phrases.KindWords,
        Closing.Withdrawn => phrases.TakenBack,
        _ => phrases.Solved,
    };

    /// <summary>What matters most to the customer is named; only where nothing else does, the category.</summary>
    private static string Understood(CaseFile file, Reading reading, RouteTaken route, Phrases phrases) => reading switch
    {
        { Threat.Kind: ThreatKind.Danger or ThreatKind.SelfHarm } => phrases.ThankYouForTelling,
        { Threat: not null } => phrases.TakenSeriously,
        { NotSolved: not null } when !file.IsFirstAnswer => phrases.SecondTry,
        { WroteBefore: not null } => phrases.Again,
        { WishForPerson: not null } => phrases.WantsPerson,
        { Vague: not null } => phrases.Understood[TicketCategory.GeneralInquiry],

        // A plain "how do I" holds nobody up and suggests nothing.
        _ when route.Category is TicketCategory.TechnicalIssue or TicketCategory.BugReport && !reading.Priority.Reasons.Any(reason => reason.Points > 0) =>
            phrases.Understood[TicketCategory.GeneralInquiry],
        _ => phrases.Understood[route.Category],
    };

    /// <summary>That an AI writes: in the first words that an agent says in a conversation, and then no more.</summary>
    private static IEnumerable<IReadOnlyList<Line>> Disclosure(CaseFile file, RouteTaken route, Phrases phrases)
    {
        if (!file.IsFirstWordOfAgents)
            return [];

        // The agents have their names in the first language of the company.
        var company = file.Team.Company;
        var text = phrases == Phrases.In(company.Languages[0])
            ? string.Format(CultureInfo.InvariantCulture, phrases.Disclosure, file.Team.Named(route.To)?.Title ?? route.To, company.Name)
            : string.Format(CultureInfo.InvariantCulture, phrases.DisclosureUnnamed, company.Name);
        return [[new Line(LineKind.Disclosure, text)]];
    }

    private static string Greeting(CaseFile file, Phrases phrases) => file.FirstName is { } name
        ? string.Format(CultureInfo.InvariantCulture, phrases.HelloName, name)
        : phrases.Hello;

    private static IEnumerable<IReadOnlyList<Line>> Quotes(IReadOnlyList<PassageHit> sources) =>
        sources.SelectMany((hit, index) => QuotePassage.Run(hit, index + 1));

    /// <summary>Each matter under its name, with what its best passage says.</summary>
    private static IEnumerable<IReadOnlyList<Line>> ByMatter(Plan plan, Phrases phrases) =>
        plan.Answered.SelectMany((matter, index) => (IReadOnlyList<Line>[])
        [
            [new Line(LineKind.Matter, Named(phrases.About, matter, phrases))],
            .. QuotePassage.Run(matter.Found[0], index + 1),
        ]);

    /// <summary>A promise, as somebody has to look at it now; the dossier keeps it.</summary>
    private static IReadOnlyList<Line> NothingSure(Matter matter, Phrases phrases) =>
        [new Line(LineKind.Promise, Named(phrases.NothingSure, matter, phrases))];

    private static string Named(string phrase, Matter matter, Phrases phrases) =>
        string.Format(CultureInfo.InvariantCulture, phrase, MatterWords.Of(matter, phrases));

    private static IEnumerable<IReadOnlyList<Line>> Meanwhile(IReadOnlyList<PassageHit> sources, Phrases phrases) =>
        sources.Count is 0 ? [] : [Says(phrases.Meanwhile), .. Quotes(sources)];

    private IReadOnlyList<Line> ToPerson(CaseFile file, RouteTaken route, Phrases phrases)
    {
        var hours = file.Team.Company.Hours;
        var now = clock.GetUtcNow();
        var team = file.Team.Policy(route.Category).Team;
        var when = hours.AreOpenAt(now)
            ? phrases.PeopleAreThere
            : string.Format(
                CultureInfo.InvariantCulture, phrases.PeopleAreBack,
                phrases.Weekdays[(int)hours.NextOpenDay(now)], hours.From.ToString("HH:mm", CultureInfo.InvariantCulture));
        return
        [
            new Line(LineKind.Promise, string.Format(CultureInfo.InvariantCulture, phrases.ToPerson, team)),
            new Line(LineKind.Promise, phrases.NoRepeating),
            new Line(LineKind.Promise, when),
        ];
    }

    private static IReadOnlyList<Line> Says(string text) => [new Line(LineKind.Courtesy, text)];
}
