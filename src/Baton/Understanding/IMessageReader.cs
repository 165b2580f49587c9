namespace Baton.Understanding;

/// <summary>
/// Reads a message. The built-in reader needs no model and no network, answers in milliseconds and is deterministic: the
/// same words give the same reading. Called once per run, and by <c>./baton eval</c>.
/// </summary>
public interface IMessageReader
{
    Reading Read(MessageToRead message);
}
