using Baton.Answering.Runs;
using Baton.Answering.Steps;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Language.Words;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Understanding.Issues;

namespace Baton.Answering.Matters;

/// <summary>What the searches of a run came to.</summary>
/// <param name="Found">Every passage once, best first, whichever query found it.</param>
/// <param name="Confidence">In [0, 1]: how sure it is that the best of them answers the message as a whole.</param>
/// <param name="Matters">The matters of the message where there are several; else none.</param>
/// <param name="InVain">Earlier tickets in which the customer was told what would be told again now.</param>
/// <param name="Did">One action for each query.</param>
internal sealed record MatterSearch(
    IReadOnlyList<PassageHit> Found,
    double Confidence,
    IReadOnlyList<Matter> Matters,
    IReadOnlyList<EarlierAnswer> InVain,
    IReadOnlyList<TakenAction> Did);

/// <summary>
/// Searches with the whole message, with each of its matters and with the sentences that tell most, so that the second question
/// of a message is not lost behind the first.
/// </summary>
internal sealed class SearchMatters(SearchKnowledge searchKnowledge, TimeProvider clock)
{
    private const int MostMatters = 4;

    /// <summary>A part says less than the whole: it takes the lead only where it is clearly the better match.</summary>
    private const double Part = 0.8;

    /// <summary>From here on nobody doubts that an article answers a question.</summary>
    private const double VerySure = 0.75;

    /// <summary>What answers the message answers a piece of it as well where it is nearly the best for that piece.</summary>
    private const double NearlyBest = 0.85;

    public async Task<MatterSearch> RunAsync(
        CaseFile file, Reading reading, RouteTaken route, CancellationToken cancellationToken)
    {
        var (whole, inVain, searched) = await SearchAsync(file, reading, route.To, route.Category, Whole(file, reading), cancellationToken);
        List<TakenAction> did = [searched];
        List<IReadOnlyList<PassageHit>> parts = [];

        List<Matter> matters = [];
        foreach (var issue in Several(reading.Issues))
        {
            var agent = file.Team.For(issue.Category)?.Name ?? route.To;
            var (found, _, action) = await SearchAsync(file, reading, agent, issue.Category, issue.Quote, cancellationToken);
            did.Add(action);
            parts.Add(found);
            if (matters.Count is 0 || issue.Standing is Standing.Announced || IsClear(found))
                matters.Add(MatterOf(file, issue, found));
        }

        foreach (var sentence in Queries.TellingIn(file.NewWords, Queries.Most - 1 - parts.Count))
        {
            var (found, _, action) = await SearchAsync(file, reading, route.To, route.Category, sentence, cancellationToken);
            did.Add(action);
            parts.Add(found);
        }

        var separate = Separate(matters, whole);
        return new MatterSearch(Merge(whole, parts, separate), AnswerConfidence.Of(whole), separate, inVain, did);
    }

    /// <summary>What the message is mainly about, first, and each matter apart from it; none where it is about one.</summary>
    private static IReadOnlyList<Issue> Several(IReadOnlyList<Issue> issues)
    {
        if (issues.Count < 2)
            return [];

        var main = issues.FirstOrDefault(issue => issue.Standing is Standing.Within) ?? issues[0];
        List<Issue> apart = [.. issues.Where(issue => issue != main && issue.Standing is not Standing.Within).Take(MostMatters - 1)];
        return apart.Count is 0 ? [] : [main, .. apart];
    }

    /// <summary>
    /// Where nothing but a question speaks for a matter of its own, articles have to: one answers it very surely, or none is about it.
    /// </summary>
    private static bool IsClear(IReadOnlyList<PassageHit> found) => AnswerConfidence.Of(found) is < AnswerConfidence.AboutIt or >= VerySure;

    private static Matter MatterOf(CaseFile file, Issue issue, IReadOnlyList<PassageHit> found)
    {
        var policy = file.Team.Policy(issue.Category);
        return new Matter(
            issue.Category, issue.Quote, found, AnswerConfidence.Of(found), policy.Threshold, policy.Autonomy is Agents.Autonomy.Auto);
    }

    /// <summary>
    /// The matters that need an answer each. A piece that the article for the rest answers as well is no matter of its own, only
    /// told in another sentence. The main one is answered by the whole message or by its own piece, whichever is surer.
    /// </summary>
    private static List<Matter> Separate(List<Matter> matters, IReadOnlyList<PassageHit> whole)
    {
        if (matters.Count is 0)
            return [];

        var main = matters[0];
        if (AnswerConfidence.Of(whole) is var sure && sure > main.Confidence && !matters.Skip(1).Any(matter => IsFor(matter, Best(whole))))
            main = main with { Found = whole, Confidence = sure };
        var others = matters.Skip(1).Where(matter => !IsFor(matter, Best(main.Found))).ToList();
        return others.Count is 0 ? [] : [main, .. others.DistinctBy(matter => Best(matter.Found) ?? matter.Words)];
    }

    private static string? Best(IReadOnlyList<PassageHit> found) => found.Count is 0 ? null : found[0].Passage.Article;

    private static bool IsFor(Matter matter, string? article) => article is not null
        && matter.Found.Any(hit => hit.Passage.Article == article && hit.Score >= NearlyBest * matter.Found[0].Score);

    /// <summary>Every passage once, with the best score that any query gave it; between equals the whole message decides.</summary>
    private static IReadOnlyList<PassageHit> Merge(
        IReadOnlyList<PassageHit> whole, List<IReadOnlyList<PassageHit>> parts, List<Matter> matters)
    {
        var first = whole.ToDictionary(Key, hit => hit.Score);
        var quoted = matters.Where(matter => matter.Found.Count > 0).Select(matter => Key(matter.Found[0])).ToHashSet();
        return
        [
            .. whole.Concat(parts.SelectMany(found => found).Select(hit => hit with { Score = hit.Score * Part }))
                .GroupBy(Key)
                .Select(same => same.MaxBy(hit => hit.Score)!)
                .OrderByDescending(hit => hit.Score)
                .ThenByDescending(hit => first.GetValueOrDefault(Key(hit)))
                .Where((hit, rank) => rank < KnowledgeQuestion.UsualLimit || quoted.Contains(Key(hit))),
        ];
    }

    private static (string Article, int Ordinal) Key(PassageHit hit) => (hit.Passage.Article, hit.Passage.Ordinal);

    private static string Whole(CaseFile file, Reading reading)
    {
        var needsSubject = file.Ticket.Subject.Length > 0
            && (file.IsFirstAnswer || reading.NotSolved is not null || reading.Vague is not null);
        var text = needsSubject ? $"{file.Ticket.Subject}. {file.NewWords}"
            : file.EarlierWords is [.., var before] && StandsApart.AsksOn(file.NewWords) ? $"{Quote.Of(before)}\n{file.NewWords}"
            : file.NewWords;

        // A person who handed the ticket back knows better what it is about.
        return file.Instruction is { } told ? $"{text}. {told}" : text;
    }

    private async Task<(IReadOnlyList<PassageHit> Found, IReadOnlyList<EarlierAnswer> InVain, TakenAction Action)> SearchAsync(
        CaseFile file, Reading reading, string agent, TicketCategory category, string text, CancellationToken cancellationToken)
    {
        IReadOnlyList<TicketCategory> preferred = [category, .. file.Team.Named(agent)?.Knowledge ?? []];
        var language = reading.Language is "unknown" ? null : reading.Language;
        var start = clock.GetTimestamp();
        var all = await searchKnowledge.RunAsync(new KnowledgeQuestion(text, Audience.Public, language, preferred), cancellationToken);

        // The same passage again is no second answer.
        var inVain = InVain(file, all);
        IReadOnlyList<Citation> told = [.. reading.NotSolved is null ? [] : file.AlreadyCited, .. inVain.SelectMany(earlier => earlier.Citations)];
        IReadOnlyList<PassageHit> found = told.Count is 0 ? all : [.. all.Where(hit => !told.Any(citation => IsOf(hit, citation)))];
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
        return (found, inVain, new TakenAction(
            "search_knowledge", Searched(found), input, result, clock.GetElapsedTime(start).TotalMilliseconds));
    }

    /// <summary>
    /// Earlier tickets of this customer in which an agent cited what would be cited now, or next after that. It is the surest sign
    /// that they are here with the same matter: words alone tell it from its neighbours too badly (docs/understanding.md).
    /// </summary>
    private static List<EarlierAnswer> InVain(CaseFile file, IReadOnlyList<PassageHit> all)
    {
        List<EarlierAnswer> inVain = [];
        foreach (var hit in all)
        {
            if (inVain.Exists(earlier => Cites(earlier, hit)))
                continue;
            if (file.EarlierAnswers.FirstOrDefault(earlier => Cites(earlier, hit)) is not { } same)
                break;
            inVain.Add(same);
        }

        return inVain;
    }

    private static bool Cites(EarlierAnswer earlier, PassageHit hit) => earlier.Citations.Any(citation => IsOf(hit, citation));

    private static bool IsOf(PassageHit hit, Citation citation) =>
        citation.Article == hit.Passage.Article && citation.Heading == hit.Passage.Heading;

    private static string Searched(IReadOnlyList<PassageHit> found) => found.Count is 0
        ? "searched the knowledge base and found nothing"
        : $"searched the knowledge base; best match {found[0].Passage.Article} \"{found[0].Passage.Title}\"";
}
