using System.Text.Json.Nodes;
using Baton.Customers;
using Baton.Foundation;
using Baton.Identity;
using Baton.Tools.Http;

namespace Baton.Tools.Catalogue;

/// <summary>One tool of a <see cref="ToolFile"/>.</summary>
internal sealed class ToolEntry
{
    /// <summary>What Baton calls it; its key in the file where none is given.</summary>
    public string? Name { get; init; }

    public string? Title { get; init; }

    /// <summary>Instead of what its server says about it.</summary>
    public string? Description { get; init; }

    public string? Effect { get; init; }

    public string? Identity { get; init; }

    public Dictionary<string, string>? Bind { get; init; }

    /// <summary>Such as <c>charge_id: list_charges.charges.id</c>.</summary>
    public Dictionary<string, string>? Owns { get; init; }

    public string? Key { get; init; }

    public string? Amount { get; init; }

    public bool? Confirm { get; init; }

    public List<ApproveEntry>? Approve { get; init; }

    public LimitsEntry? Limits { get; init; }

    public string? Recovery { get; init; }

    public ProbeEntry? Probe { get; init; }

    public string? Timeout { get; init; }

    public List<string>? Result { get; init; }

    public string? Words { get; init; }

    // Of HTTP tools.
    public string? Method { get; init; }

    public string? Path { get; init; }

    public Dictionary<string, object>? Arguments { get; init; }

    public int? MostBytes { get; init; }

    public ToolSpec ToSpec(string key, string server, ToolFile file, ToolServerKind kind)
    {
        var name = Name ?? key;
        if (name.Length is 0 or > 60 || !name.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '_'))
            throw new FormatException($"{key}: \"{name}\" is no name for a tool; use small letters, digits and _, up to 60.");

        var effect = Word<EffectClass>($"{key}.effect", Effect);
        var spec = new ToolSpec
        {
            Name = name,
            Server = server,
            Remote = key,
            Title = Title ?? Sentence(name),
            Description = Description ?? "",
            Effect = effect,
            Identity = Identity is null ? IdentityLevel.Verified : Word<IdentityLevel>($"{key}.identity", Identity),
            Bound = (file.Bind ?? []).Concat(Bind ?? []).GroupBy(pair => pair.Key)
                .Where(same => same.Last().Value is not "none")
                .ToDictionary(same => same.Key, same => BoundOf(key, same.Key, same.Last().Value)),
            Owns = [.. (Owns ?? []).Select(pair => OwnershipOf(key, pair.Key, pair.Value))],
            KeyArgument = effect is EffectClass.Read ? null : Key ?? file.Key,
            Amount = Amount,
            Confirm = Confirm ?? effect is EffectClass.Irreversible or EffectClass.Money,
            Approve = [.. (Approve ?? []).Select(rule => new ApprovalRule(rule.Above ?? -1, Word<Role>($"{key}.approve.role", rule.Role))).OrderBy(rule => rule.Above)],
            Limits = new ToolLimits(Limits?.Customer?.ToWindow($"{key}.limits.customer"), Limits?.Agent?.ToWindow($"{key}.limits.agent")),
            Recovery = Recovery is null ? Catalogue.Recovery.Manual : Word<Recovery>($"{key}.recovery", Recovery),
            Probe = Probe is { Tool: { } probe, When: { } when } ? new Probe(probe, Probe.With ?? [], when) : null,
            Timeout = file.TimeoutOf(key, Timeout),
            Result = Result ?? [],
            Words = Words,
        };
        Check(key, spec);
        return spec;
    }

    public HttpRequestSpec ToRequest(string key, string? address, Dictionary<string, string> headers) => HttpRequestSpec.Of(
        key, Method, $"{address?.TrimEnd('/')}{Path}", headers, Arguments is null ? new JsonObject() : YamlJson.ObjectOf(Arguments), MostBytes);

    private static void Check(string key, ToolSpec spec)
    {
        if (spec.Effect is EffectClass.Money && spec.Amount is null)
            throw new FormatException($"{key}.amount: name the argument with the amount in minor units, so that limits can be kept.");
        if (spec.Recovery is Catalogue.Recovery.Replay && spec.Writes && spec.KeyArgument is null)
            throw new FormatException($"{key}.key: replay needs the argument that carries the idempotency key.");
        if (spec.Recovery is Catalogue.Recovery.Probe && spec.Probe is null)
            throw new FormatException($"{key}.probe: say which read tells whether it was done ({{tool, with, when}}).");
        if (spec.Writes && spec.Identity is IdentityLevel.Anonymous)
            throw new FormatException($"{key}.identity: nothing is changed for somebody of whom nothing is known; use claimed or verified.");
    }

    private static T Word<T>(string field, string? word) where T : struct, Enum => Json.TryWord<T>(word, out var value)
        ? value
        : throw new FormatException($"{field}: {(word is null ? "is missing" : $"\"{word}\" is none")}; use {string.Join(", ", Enum.GetValues<T>().Select(Json.Word))}.");

    private static BoundTo BoundOf(string key, string argument, string what) => what switch
    {
        "customer.id" => BoundTo.CustomerId,
        "customer.email" => BoundTo.CustomerEmail,
        "ticket.id" => BoundTo.TicketId,
        _ => throw new FormatException($"{key}.bind.{argument}: \"{what}\" is none; use customer.id, customer.email or ticket.id."),
    };

    private static Ownership OwnershipOf(string key, string argument, string where) => where.Split('.') is [var tool, var list, var field]
        ? new Ownership(argument, tool, list, field)
        : throw new FormatException($"{key}.owns.{argument}: write TOOL.LIST.FIELD, such as list_charges.charges.id.");

    private static string Sentence(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('_', ' ')}";

    internal sealed class ApproveEntry
    {
        public long? Above { get; init; }

        public string? Role { get; init; }
    }

    internal sealed class LimitsEntry
    {
        public WindowEntry? Customer { get; init; }

        public WindowEntry? Agent { get; init; }
    }

    internal sealed class WindowEntry
    {
        public int? Count { get; init; }

        public long? Amount { get; init; }

        public string? Within { get; init; }

        public Window ToWindow(string field) => Within is null
            ? throw new FormatException($"{field}.within: say for how long it counts, such as 24h or 30d.")
            : new Window(Count, Amount, ToolFile.Duration($"{field}.within", Within, default));
    }

    internal sealed class ProbeEntry
    {
        public string? Tool { get; init; }

        public Dictionary<string, string>? With { get; init; }

        public string? When { get; init; }
    }
}
