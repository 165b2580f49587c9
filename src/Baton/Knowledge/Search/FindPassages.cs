namespace Baton.Knowledge.Search;

/// <summary>
/// Finds passages in the index of this process: first what was mistyped is put right, then comes the question's vector, outside
/// of any lock, then the search.
/// </summary>
internal sealed class FindPassages(PassageIndex index, SentenceVectors vectors)
{
    public async Task<IReadOnlyList<PassageHit>> RunAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        if (index.PassageCount is 0)
            return [];
        var asked = query with { Text = index.Correct(query.Text) };
        return index.Search(asked, await vectors.OfQuestionAsync(asked.Text, cancellationToken));
    }
}
