using Baton.Foundation;
using Baton.Privacy.Personal;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Examples;

/// <summary>Keeping which article answered which question, in the transaction in which somebody says so.</summary>
internal static class TeachArticle
{
    /// <summary>Rung after a commit that changed what articles are known to answer; the key is the article's.</summary>
    public const string Topic = "examples.article";

    extension(BatonDb db)
    {
        /// <summary>
        /// Somebody said that an article answers a question, or that it does not. The same words about the same article are kept
        /// once, with the newest opinion. Personal data is masked: only what a question is about is learnt from it.
        /// </summary>
        /// <returns>What is kept; null when the text says nothing.</returns>
        public async Task<LearningExample?> TeachArticleAsync(
            string text, string articleKey, bool isRight, ExampleSource source, Guid? ticket, string by, DateTimeOffset now,
            CancellationToken cancellationToken)
        {
            var question = Kept(text);
            if (!question.Any(char.IsLetter))
                return null;

            db.Announce(Topic, articleKey);
            var earlier = await db.LearningExamples.FirstOrDefaultAsync(
                example => example.Kind == ExampleKind.Article && example.Label == articleKey && example.Text == question, cancellationToken);
            if (earlier is not null)
            {
                (earlier.IsRight, earlier.By, earlier.At) = (isRight, by, now);
                return earlier;
            }

            var example = new LearningExample
            {
                Id = Id<LearningExample>.New(now),
                Kind = ExampleKind.Article,
                Text = question,
                Label = articleKey,
                IsRight = isRight,
                Source = source,
                TicketId = ticket,
                By = by,
                At = now,
            };
            db.LearningExamples.Add(example);
            return example;
        }
    }

    private static string Kept(string text)
    {
        var masked = MaskPersonalSpans.In(text.Trim());
        return masked.Length > LearningExample.LongestText ? masked[..LearningExample.LongestText] : masked;
    }
}
