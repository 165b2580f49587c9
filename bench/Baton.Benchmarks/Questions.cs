using System.Text;
using System.Text.Json;

namespace Baton.Benchmarks;

/// <summary>What customers ask: the sample's example tickets as request bodies, from the sample's customers.</summary>
internal static class Questions
{
    private const int Customers = 12;

    public static IReadOnlyList<byte[]> Bodies { get; } = Read();

    private static List<byte[]> Read()
    {
        var file = Path.Combine(Workspace.Root, "samples", "workspace", "examples", "tickets.jsonl");
        return [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Body)];
    }

    private static byte[] Body(string line, int index)
    {
        using var example = JsonDocument.Parse(line);
        var ticket = example.RootElement;
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
        {
            customer_id = $"cust_{1 + (index % Customers):000}",
            subject = ticket.GetProperty("subject").GetString(),
            description = ticket.GetProperty("description").GetString(),
        }));
    }
}
