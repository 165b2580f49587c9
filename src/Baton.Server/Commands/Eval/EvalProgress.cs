using System.Globalization;
using Baton.Foundation;

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

    /// <summary>Why a file cannot be written there, before anything long is done; null where it can, or where none is asked for.</summary>
    public static string? WhyNotWritable(string? predictions)
    {
        if (predictions is null)
            return null;
        if (Directory.Exists(predictions))
            return $"--predictions: {predictions} is a folder; name a file in it.";
        return Path.GetDirectoryName(Path.GetFullPath(predictions)) is { } folder && !Directory.Exists(folder)
            ? $"--predictions: the folder {folder} does not exist."
            : null;
    }

    /// <summary>Writes one JSON object a line. Returns the exit code: what was measured is printed already.</summary>
    public static int Write<T>(string? predictions, IEnumerable<T> lines)
    {
        if (predictions is null)
            return 0;
        try
        {
            File.WriteAllLines(predictions, lines.Select(line => Json.Write(line)));
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse($"--predictions: {failure.Message}");
        }
    }
}
