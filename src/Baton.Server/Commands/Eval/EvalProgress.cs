using System.Globalization;

namespace Baton.Server.Commands.Eval;

/// <summary>Shows on a terminal how far a long run is; silent where the output goes into a file.</summary>
internal sealed class EvalProgress(string doing)
{
    private readonly Lock turn = new();
    private int shown = -1;

    /// <param name="done">Share that is done, in [0, 1].</param>
    public void Report(double done)
    {
        var percent = (int)(done * 100);
        lock (turn)
        {
            if (percent <= shown || Console.IsErrorRedirected)
                return;
            shown = percent;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{doing} {percent} %   "));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Done()
    {
        if (shown >= 0)
            Console.Error.Write("\r                              \r");
    }
}

/// <summary>What the eval commands say.</summary>
internal static class EvalOutput
{
    /// <summary>One clear line, and the exit code of a wrong command.</summary>
    public static int Refuse(string why)
    {
        Console.Error.WriteLine($"baton: {why}");
        return 2;
    }
}
