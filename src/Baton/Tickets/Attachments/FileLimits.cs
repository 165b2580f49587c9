namespace Baton.Tickets.Attachments;

/// <summary>What the server takes, so that a page can say so before it sends in vain.</summary>
/// <param name="LargestFile">In bytes.</param>
/// <param name="MostPerMessage">How many files one message takes.</param>
/// <param name="Endings">Of the kinds that are taken, without the dot; what counts in the end are the bytes.</param>
public sealed record FileLimits(long LargestFile, int MostPerMessage, IReadOnlyList<string> Endings)
{
    internal static FileLimits Of(AttachmentOptions options) => new(options.LargestFile, AttachmentView.MostPerMessage, FileKind.AllEndings);
}
