using System.Security.Cryptography;
using System.Text;
using Baton.Language.Meaning;
using Baton.Storage;

namespace Baton.Knowledge.Search;

/// <summary>
/// The vectors of the sample's articles, kept beside the program: the sample is the same in every new database, and making its
/// vectors takes seconds. Never for a team's own articles, of which nothing may lie outside of the database.
/// </summary>
internal sealed class PreparedVectors(BatonDb db, VectorStore store, SentenceVectors vectors)
{
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Gives vectors to all published articles that have none.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!vectors.IsOnBoard || !vectors.AreThere)
            return;
        var articles = (await db.ReadPublishedAsync(db.WithoutVectors(vectors.Model), cancellationToken))
            .OrderBy(article => article.Indexed.Key, StringComparer.Ordinal).ToList();
        if (articles.Count is 0)
            return;

        var file = PreparedFiles.Path($"articles-{Fingerprint(articles)}.vectors");

        // Several servers of one process start at once in tests; one of them makes the file.
        await Turn.WaitAsync(cancellationToken);
        try
        {
            if (!File.Exists(file))
                await WriteAsync(file, articles, cancellationToken);
        }
        finally
        {
            Turn.Release();
        }

        await store.KeepAsync([.. articles.Zip(Read(file))], cancellationToken);
    }

    private async Task WriteAsync(string file, List<PublishedArticle> articles, CancellationToken cancellationToken)
    {
        var packed = new List<byte[]>(articles.Count);
        foreach (var article in articles)
            packed.Add(VectorBytes.Pack(await vectors.OfArticleAsync(article.Indexed, cancellationToken)));
        PreparedFiles.Write(file, stream =>
        {
            using var writer = new BinaryWriter(stream);
            foreach (var one in packed)
            {
                writer.Write(one.Length);
                writer.Write(one);
            }
        });
    }

    private static IEnumerable<byte[]> Read(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
            yield return reader.ReadBytes(reader.ReadInt32());
    }

    /// <summary>Other words, another model or another program: other vectors.</summary>
    private string Fingerprint(List<PublishedArticle> articles)
    {
        var text = new StringBuilder(vectors.Model).Append(typeof(PreparedVectors).Module.ModuleVersionId);
        foreach (var sentence in articles.SelectMany(article => article.Indexed.Passages).SelectMany(PassageSentences.ToEncode))
            text.Append('\n').Append(sentence);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
