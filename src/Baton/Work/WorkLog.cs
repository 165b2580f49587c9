namespace Baton.Work;

internal static partial class WorkLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The work queue cannot be reached; looking again soon")]
    public static partial void QueueUnreachable(this ILogger logger, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Lease on {Kind} {Subject} went to another worker")]
    public static partial void LeaseLost(this ILogger logger, string kind, string subject);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} {Subject} failed at attempt {Attempt}")]
    public static partial void AttemptFailed(this ILogger logger, Exception failure, string kind, string subject, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} {Subject} failed too often and is dead; a person was told")]
    public static partial void GaveUp(this ILogger logger, string kind, string subject);

    [LoggerMessage(Level = LogLevel.Error, Message = "The failure of {Kind} {Subject} could not be recorded; its lease will run out")]
    public static partial void FailureNotRecorded(this ILogger logger, Exception failure, string kind, string subject);
}
