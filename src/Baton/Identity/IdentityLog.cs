namespace Baton.Identity;

internal static partial class IdentityLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "When keys and sessions were last used could not be written; it is noted again at their next use")]
    public static partial void LastUseNotWritten(this ILogger logger, Exception failure);
}
