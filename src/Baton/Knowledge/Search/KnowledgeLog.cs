namespace Baton.Knowledge.Search;

internal static partial class KnowledgeLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Model} gave no vector, search goes by words for a while: {Reason}")]
    public static partial void EmbeddingsFailed(this ILogger logger, string model, string reason);
}
