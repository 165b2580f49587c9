namespace Baton.Channels;

/// <summary>The channels that replies are pushed through, by name.</summary>
internal sealed class Doors(IEnumerable<IChannel> channels)
{
    private readonly Dictionary<string, IChannel> byName = channels.ToDictionary(channel => channel.Name);

    public bool IsPushed(string channel) => byName.ContainsKey(channel);

    public IChannel Get(string channel) => byName[channel];
}
