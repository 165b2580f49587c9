namespace Baton.HelpCentre;

internal static partial class HelpLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Views of articles could not be counted")]
    public static partial void VisitsNotCounted(this ILogger logger, Exception failure);
}
