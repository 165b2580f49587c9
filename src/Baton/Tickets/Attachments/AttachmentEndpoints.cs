using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Baton.Tickets.Attachments;

internal static class AttachmentEndpoints
{
    /// <summary>Room for the frame of a multipart body around the file.</summary>
    private const long Frame = 64 * 1024;

    public static void MapAttachments(this IEndpointRouteBuilder routes)
    {
        var largest = routes.ServiceProvider.GetRequiredService<IOptions<AttachmentOptions>>().Value.LargestFile;
        routes.MapPost("/tickets/{id}/attachments", UploadByCustomer)
            .WithTags("Tickets").RequireAuthorization(Policies.Customer)
            .WithMetadata(new RequestSizeLimitAttribute(largest + Frame));
        routes.MapPost("/api/v1/tickets/{id}/attachments", UploadByTeammate)
            .WithTags("Tickets").RequireAuthorization(Policies.Teammate)
            .WithMetadata(new RequestSizeLimitAttribute(largest + Frame));
        routes.MapGet("/api/v1/attachments/limits", GetLimits)
            .WithTags("Tickets").RequireAuthorization(Policies.Teammate);
        routes.MapGet("/tickets/{id}/attachments/{attachmentId}", Download)
            .WithTags("Tickets").RequireAuthorization(Policies.Customer);
    }

    /// <summary>
    /// The customer uploads a file (multipart/form-data, one part called `file`, 10 MB unless configured otherwise).
    /// Name the id in `attachments` of the message that it goes with; what is not sent expires after two days.
    /// </summary>
    private static Task<Results<Created<AttachmentView>, ProblemHttpResult>> UploadByCustomer(
        Id<Ticket> id, HttpContext http, StoreAttachment storeAttachment, IOptions<AttachmentOptions> options, CancellationToken cancellationToken)
    {
        Problem? refusal = !http.Caller.MayUse(id.Value) ? TicketProblems.NotFound(id)
            : !http.Caller.MaySendFiles ? AttachmentProblems.TurnedOff()
            : null;
        return refusal is null
            ? UploadAsync(id, http, storeAttachment, options.Value, AuthorKind.Customer, cancellationToken)
            : Task.FromResult<Results<Created<AttachmentView>, ProblemHttpResult>>(Problems.ToHttp(refusal));
    }

    /// <summary>What files are taken with messages: how large, how many, of which kinds.</summary>
    private static Ok<FileLimits> GetLimits(IOptions<AttachmentOptions> options) => TypedResults.Ok(FileLimits.Of(options.Value));

    /// <summary>A teammate uploads a file for a reply or a note (multipart/form-data, one part called `file`).</summary>
    private static Task<Results<Created<AttachmentView>, ProblemHttpResult>> UploadByTeammate(
        Id<Ticket> id, HttpContext http, StoreAttachment storeAttachment, IOptions<AttachmentOptions> options, CancellationToken cancellationToken) =>
        UploadAsync(id, http, storeAttachment, options.Value, AuthorKind.Teammate, cancellationToken);

    /// <summary>
    /// The bytes of a file, for whoever may read its message. Pictures may be shown in a page with `?inline=true`;
    /// everything else is only ever saved, never run.
    /// </summary>
    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> Download(
        Id<Ticket> id,
        [FromRoute(Name = "attachmentId")] Id<Attachment> attachmentId,
        HttpContext http,
        ReadAttachment readAttachment,
        CancellationToken cancellationToken,
        bool inline = false)
    {
        var found = await readAttachment.RunAsync(id, attachmentId, http.Caller, cancellationToken);
        if (found.IsRefused)
            return Problems.ToHttp(found.Problem);

        var attachment = found.Value;
        var isShown = inline && FileKind.IsSafeImage(attachment.MediaType);
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(attachment.FileName);
        var headers = http.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-cache";
        http.Response.ContentLength = attachment.Size;
        return TypedResults.Stream(
            body => readAttachment.CopyAsync(attachment, body, cancellationToken),
            attachment.MediaType,
            entityTag: new EntityTagHeaderValue($"\"{attachment.Sha256}\""));
    }

    private static async Task<Results<Created<AttachmentView>, ProblemHttpResult>> UploadAsync(
        Id<Ticket> id, HttpContext http, StoreAttachment storeAttachment, AttachmentOptions options, AuthorKind author, CancellationToken cancellationToken)
    {
        if (http.Request.ContentLength > options.LargestFile + Frame)
            return Problems.ToHttp(AttachmentProblems.TooLarge(options.LargestFile));
        if (await FileAsync(http.Request, cancellationToken) is not { } file)
            return Problems.ToHttp(AttachmentProblems.Missing());

        var upload = new Upload(file.FileName, file.Body, author, http.Caller.Name);
        var result = await storeAttachment.RunAsync(id, upload, cancellationToken);
        return result.Match<Results<Created<AttachmentView>, ProblemHttpResult>>(
            view => TypedResults.Created(view.Url, view), problem => Problems.ToHttp(problem));
    }

    /// <summary>The first file of a multipart body, still unread.</summary>
    private static async Task<(string? FileName, Stream Body)?> FileAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
        {
            return null;
        }

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition())
                    return (disposition.FileNameStar.Value ?? HeaderUtilities.RemoveQuotes(disposition.FileName).Value, section.Body);
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            // Not the multipart body that its header promised.
        }

        return null;
    }
}
