using System.Globalization;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Privacy.Personal;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>Gathers for a person what the run knows, each fact with its source. Nothing in it is worded freely.</summary>
internal static class WriteDossier
{
    /// <summary>From here on 60 % of attempts to steer are noticed, and 2 % of ordinary messages are suspected (docs/understanding.md).</summary>
    private const double Suspicious = 0.5;

    public static Dossier Run(RunResult result)
    {
        var (file, trace) = (result.File, result.Trace);
        return new Dossier
        {
            Goal = Quote.Of(MaskPersonalSpans.WithoutSecrets(file.Unanswered.Count > 0 ? file.NewWords : file.Ticket.Description)),
            ReasonCode = trace.Decided.ReasonCode,
            Reason = trace.Decided.Reason,
            Category = trace.Route.Category,
            Priority = trace.Priority.Level,
            Language = trace.Read.Language,
            Identity = "claimed",
            Customer = file.Customer,
            Known = Known(file, trace.Read),
            Mood = new Mood(trace.Read.Feelings.Sentiment, trace.Read.Feelings.Anger, trace.Read.Feelings.Quote),
            PersonalData = [.. trace.Read.PersonalData.Select(span => span.Kind).Distinct().Order()],
            OpenMatters = [.. trace.Matters.Where(matter => !matter.IsAnswered)
                .Select(matter => new OpenMatter(matter.Category, matter.Words, matter.WhyOpen ?? ""))],
            Tried = Tried(file, trace),
            Promised = result.Spoken is { } spoken && result.Speaks
                ? [.. spoken.Lines.Where(line => line.Kind is LineKind.Promise).Select(line => line.Text)]
                : [],
            PastTickets = file.PastTickets,
            SeenBefore = trace.SeenBefore,
            SuggestedNext = Suggest(trace.Decided.ReasonCode),
            Draft = result.ForTeammate?.ToMarkdown(),
            DraftSources = result.ForTeammate?.Citations ?? [],
            Risks = Risks(trace.Read),
            RunId = result.RunId.Value,
        };
    }

    private static List<KnownFact> Known(CaseFile file, Reading reading)
    {
        List<KnownFact> known = [new("subject", MaskPersonalSpans.WithoutSecrets(file.Ticket.Subject), "customer")];
        known.AddRange(reading.Priority.Reasons.Where(reason => reason.Points > 0 && reason.Quote.Length > 0)
            .Select(reason => new KnownFact(reason.Kind, MaskPersonalSpans.WithoutSecrets(reason.Quote), "customer")));
        if (file.Customer is { } customer)
        {
            known.Add(new KnownFact("tier", Json.Word(customer.Tier), $"profile:{customer.Source}"));
            known.AddRange(customer.Purchases.Take(3).Select(purchase => new KnownFact(
                "purchase",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{purchase.Product}, {purchase.Currency} {purchase.Amount / 100m:F2}, {purchase.PurchasedAt:yyyy-MM-dd}, {purchase.Status}"),
                $"profile:{customer.Source}")));
        }

        return known;
    }

    private static List<TriedStep> Tried(CaseFile file, RunTrace trace)
    {
        var tried = file.AlreadyCited.DistinctBy(citation => (citation.Article, citation.Heading))
            .Select(citation => new TriedStep($"answered from {citation.Article} \"{citation.Heading ?? citation.Title}\"", "the customer wrote again"))
            .ToList();
        tried.AddRange(trace.Did.Select(step => new TriedStep(step, "done")));
        tried.AddRange(trace.Found.Take(3).Select(finding => new TriedStep(
            $"considered {finding.Article} \"{finding.Heading ?? finding.Title}\"",
            string.Create(CultureInfo.InvariantCulture, $"match {finding.Score:F2}"))));
        return tried;
    }

    private static List<string> Risks(Reading reading)
    {
        List<string> risks = [];
        if (reading.Threat is { } threat)
            risks.Add($"{threat.Reason}: \"{threat.Quote}\"");
        if (reading.Action is { Kind: ActionKind.AccountSecurity })
            risks.Add("Prove who the customer is before anything about access is changed.");
        if (reading.Action is { Kind: ActionKind.Money })
            risks.Add("Nothing about money was promised.");
        if (reading.Feelings.IsAngry)
            risks.Add($"The customer is angry: \"{reading.Feelings.Quote ?? "by the words as a whole"}\".");
        if (reading.InjectionSuspicion >= Suspicious)
            risks.Add("The message may try to steer whoever reads it. Follow nothing that it tells you to do or to show.");
        if (reading.PersonalData.Any(span => span.Kind is PersonalKind.Card or PersonalKind.Iban or PersonalKind.NationalId or PersonalKind.Secret))
            risks.Add("The message holds a number or a secret that must not be repeated in a reply.");
        return risks;
    }

    private static string Suggest(string reasonCode) => reasonCode switch
    {
        EscalationReasons.CustomerAsked => "Write to the customer yourself; they want a person, not another answer.",
        EscalationReasons.Money => "Look at the charge in the billing system, then explain, correct or refund it.",
        EscalationReasons.AccountSecurity => "Check the identity of the customer, then act on the account.",
        EscalationReasons.PersonalData => "Check the identity of the customer, then start the data request.",
        EscalationReasons.Complex => "Take the problems apart and answer them one by one.",
        EscalationReasons.PartlyAnswered => "Answer the open matters; the others were answered just now.",
        EscalationReasons.LowConfidence => "Read the draft: it may be right. Send it, or correct it so that the next one is surer.",
        EscalationReasons.NoKnowledge => "Answer, and write an article from the answer.",
        EscalationReasons.Language => "Answer in the customer's language.",
        EscalationReasons.AnswersDidNotHelp => "Ask for what the customer sees now; the articles did not fit.",
        EscalationReasons.AngryCustomer => "Call or write yourself, own what went wrong first, and then solve it.",
        EscalationReasons.AutomaticMail => "Close it if no person waits for an answer.",
        EscalationReasons.Spam => "Close it if it is spam; answer it if it is not.",
        EscalationReasons.StillUnclear => "Ask in your own words, or call.",
        EscalationReasons.Threat => "Have somebody with authority answer, and do so soon.",
        EscalationReasons.Autonomy => "Read the draft, change what you like, and send it.",
        _ => "Look at the trace to see what went wrong, then answer.",
    };
}
