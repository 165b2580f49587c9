using System.Text.Json;
using Baton.Foundation;
using Baton.Knowledge;

namespace Baton.Server.Commands.Eval;

/// <summary>A document to search in.</summary>
/// <param name="Questions">Past questions that it is known to answer.</param>
internal sealed record EvalDocument(string Id, string Title, string Text, IReadOnlyList<string> Questions);

/// <summary>Reads documents, from a file of one JSON object a line or from a folder of Markdown, as the knowledge base takes them.</summary>
internal static class EvalDocuments
{
    private const string Option = "--knowledge";

    public static Result<IReadOnlyList<EvalDocument>> Read(string path)
    {
        if (Directory.Exists(path))
            return ReadFolder(path);
        var lines = LabelledLines.Read(Option, path, """{"id": "...", "title": "...", "text": "...", "questions": ["...", ...]}, questions if there are any""", line => new EvalDocument(
            line.Words("id"), line.TryGetProperty("title", out _) ? line.Words("title") : "", line.Words("text"), QuestionsOf(line)));
        if (lines.IsRefused)
            return lines;
        var twice = lines.Value.CountBy(document => document.Id).FirstOrDefault(pair => pair.Value > 1);
        return twice.Key is null ? lines : Problem.Invalid(Option, $"{path}: the id \"{twice.Key}\" comes {twice.Value} times; ids must differ.");
    }

    private static IReadOnlyList<string> QuestionsOf(JsonElement line)
    {
        if (!line.TryGetProperty("questions", out var questions))
            return [];
        if (questions.ValueKind is not JsonValueKind.Array || questions.EnumerateArray().Any(question => question.ValueKind is not JsonValueKind.String))
            throw new JsonException("\"questions\" must be a list of texts.");
        return [.. questions.EnumerateArray().Select(question => question.GetString()!)];
    }

    /// <summary>Ids and titles are those that an import would give.</summary>
    private static Result<IReadOnlyList<EvalDocument>> ReadFolder(string folder)
    {
        var documents = new List<EvalDocument>();
        foreach (var file in Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var article = FrontMatter.Read(File.ReadAllText(file), Path.GetFileName(file));
            if (article.IsRefused)
                return article.Problem;
            documents.Add(new EvalDocument(article.Value.Key, article.Value.Title, article.Value.Body, []));
        }

        return documents.Count is 0 ? Problem.Invalid(Option, $"{folder} holds no Markdown file (*.md).") : documents;
    }
}

/// <summary>A question and the documents that answer it.</summary>
internal sealed record EvalQuery(string Text, IReadOnlyList<string> Relevant)
{
    /// <summary>Past questions with the documents that answer them; none where no file is given.</summary>
    public static Result<IReadOnlyList<EvalQuery>> ReadCorrections(string? file, IReadOnlyList<EvalDocument> documents) => file is null
        ? Array.Empty<EvalQuery>()
        : ReadAll("--corrections", file, documents, needsRelevant: true);

    public static Result<IReadOnlyList<EvalQuery>> ReadAll(
        string option, string file, IReadOnlyList<EvalDocument> documents, bool needsRelevant)
    {
        var known = documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return LabelledLines.Read(option, file, """{"text": "...", "relevant": ["id", ...]}""", line =>
        {
            var text = line.Words("text");
            var relevant = line.Field("relevant");
            if (relevant.ValueKind is not JsonValueKind.Array)
                throw new JsonException("\"relevant\" must be a list of ids.");
            string[] ids = [.. relevant.EnumerateArray().Select(id => id.ValueKind is JsonValueKind.String ? id.GetString()! : id.GetRawText())];
            if (ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
                throw new JsonException($"There is no document \"{unknown}\".");
            if (needsRelevant && ids.Length is 0)
                throw new JsonException("\"relevant\" is empty.");
            return new EvalQuery(text, ids);
        });
    }
}
