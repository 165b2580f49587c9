using Baton.Foundation;

namespace Baton.Tickets.Attachments;

/// <summary>A file of a message.</summary>
/// <param name="Id">Name it in <c>attachments</c> of the message that it goes with.</param>
/// <param name="FileName">What to show and to save it as.</param>
/// <param name="MediaType">What the bytes are.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Hash of the bytes, hex.</param>
/// <param name="Url">Where it is read, with the rights of its message.</param>
/// <param name="IsImage">A picture that may be shown in the page.</param>
public sealed record AttachmentView(Guid Id, string FileName, string MediaType, long Size, string Sha256, string Url, bool IsImage)
{
    internal const int MostPerMessage = 10;

    internal static AttachmentView Of(Attachment attachment) => new(
        attachment.Id.Value,
        attachment.FileName,
        attachment.MediaType,
        attachment.Size,
        attachment.Sha256,
        $"/tickets/{attachment.TicketId}/attachments/{attachment.Id}",
        FileKind.IsSafeImage(attachment.MediaType));
}

internal static class AttachmentProblems
{
    public static Problem NotFound(Id<Attachment> id) =>
        new(ProblemKind.NotFound, "attachment.not_found", $"There is no file {id} here.");

    public static Problem NotUsable() => new(
        ProblemKind.Invalid, "attachment.not_usable",
        "One of the files is not there, not complete, or was sent before. Upload it again.", "attachments");

    public static Problem TurnedOff() => new(
        ProblemKind.Forbidden, "attachment.off",
        "Files cannot be sent in this chat. Describe it in words or send a link. An admin can allow files in Settings → Widget.", "file");

    public static Problem TooManyInMessage() => new(
        ProblemKind.Invalid, "attachment.too_many", $"A message takes at most {AttachmentView.MostPerMessage} files.", "attachments");

    public static Problem TooManyWaiting(int most) => new(
        ProblemKind.Conflict, "attachment.too_many", $"{most} uploaded files wait to be sent already. Send some of them first.", "file");

    public static Problem TooLarge(long most) => new(
        ProblemKind.TooLarge, "attachment.too_large", $"A file may have {most / 1024 / 1024} MB. Send a smaller one or a link to it.", "file");

    public static Problem Empty() => new(ProblemKind.Invalid, "attachment.empty", "The file is empty.", "file");

    public static Problem Missing() => new(
        ProblemKind.Invalid, "attachment.missing", "Send one file as multipart/form-data, in a part called file.", "file");

    public static Problem WrongType() => new(
        ProblemKind.Invalid, "attachment.type",
        $"Files of this type are not taken. Send {FileKind.AllowedInWords}.", "file");
}
