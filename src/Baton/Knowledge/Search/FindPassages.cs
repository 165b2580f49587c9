namespace Baton.Knowledge.Search;

/// <summary>Finds passages in the index of this process: the question's vector first, outside of any lock, then the search.</summary>
internal sealed class FindPassages(PassageIndex index, SentenceVectors vectors)
{
    public async Task<IReadOnlyList<PassageHit>> RunAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        var vector = index.PassageCount > 0 ? await vectors.OfQuestionAsync(query.Text, cancellationToken) : [];
        return index.Search(query, vector);
    }
}
