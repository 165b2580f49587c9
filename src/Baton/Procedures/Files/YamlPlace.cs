using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Baton.Procedures.Files;

/// <summary>A place in a YAML file. Whatever is asked of it and is not there becomes a fault with its line.</summary>
internal sealed class YamlPlace(YamlNode node, string path, List<Fault> faults)
{
    public int Line => (int)node.Start.Line;

    public string Path => path;

    public bool IsMap => node is YamlMappingNode;

    public bool IsList => node is YamlSequenceNode;

    public static YamlPlace? Root(string text, List<Fault> faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new YamlPlace(root, "", faults);
            faults.Add(new Fault(1, "write a procedure as one map: id, title, agent, triggers, steps."));
        }
        catch (YamlException failure)
        {
            faults.Add(new Fault((int)failure.Start.Line, $"this is no YAML: {failure.InnerException?.Message ?? failure.Message}"));
        }

        return null;
    }

    public void Fault(string what) => faults.Add(new Fault(Line, path.Length is 0 ? what : $"{path}: {what}"));

    public IEnumerable<string> Keys => node is YamlMappingNode map ? map.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "") : [];

    public YamlPlace? Field(string name) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child)
        ? new YamlPlace(child, path.Length is 0 ? name : $"{path}.{name}", faults)
        : null;

    public YamlPlace? Needed(string name, string what)
    {
        var field = Field(name);
        if (field is null)
            Fault($"{name} is missing; {what}");
        return field;
    }

    public IEnumerable<(string Key, YamlPlace Value)> Fields() => Keys.Select(key => (key, Field(key)!));

    public IEnumerable<YamlPlace> Items()
    {
        if (node is YamlSequenceNode list)
            return list.Children.Select((child, index) => new YamlPlace(child, $"{path}[{index + 1}]", faults));
        Fault("write a list here, one item a line, each after a \"-\".");
        return [];
    }

    public string Text()
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
            return text;
        Fault("write text here.");
        return "";
    }

    public IReadOnlyList<string> Texts() => [.. Items().Select(item => item.Text())];

    public int Number(int least, int most)
    {
        if (node is YamlScalarNode { Value: { } text } && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Fault($"write a whole number from {least} to {most}.");
        return least;
    }

    public bool Truth()
    {
        if (node is YamlScalarNode { Value: "true" or "false" } word)
            return word.Value is "true";
        Fault("write true or false.");
        return false;
    }

    /// <summary>Text, or a map of a text for each language.</summary>
    public LocalText Local()
    {
        if (node is not YamlMappingNode)
            return new LocalText([("en", Text())]);
        List<(string, string)> texts = [.. Fields().Select(pair => (pair.Key, pair.Value.Text()))];
        if (texts.Count is 0)
            Fault("write the text, or one for each language such as {en: …, de: …}.");
        return new LocalText(texts.Count is 0 ? [("en", "")] : texts);
    }

    /// <summary>A map of texts.</summary>
    public IReadOnlyDictionary<string, string> Map()
    {
        if (node is not YamlMappingNode)
            Fault("write a map here, such as {charge_id: charge.id}.");
        return Fields().ToDictionary(pair => pair.Key, pair => pair.Value.Text());
    }

    /// <summary>Whatever else stands here is a slip of the pen.</summary>
    public void Only(params string[] known)
    {
        foreach (var (key, place) in Fields())
        {
            if (!known.Contains(key))
                place.Fault($"this is not known; use {string.Join(", ", known)}.");
        }
    }
}
