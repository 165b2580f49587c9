using ProtoBuf;

namespace Baton.Providers.Meaning.MiniLm;

// The few parts of an ONNX model that are read or rewritten here; everything else is carried along untouched. Numbers are
// those of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).

[ProtoContract]
internal sealed class OnnxModel : Extensible
{
    [ProtoMember(7, IsRequired = true)]
    public OnnxGraph Graph { get; set; } = new();
}

[ProtoContract]
internal sealed class OnnxGraph : Extensible
{
    [ProtoMember(1)]
    public List<OnnxNode> Nodes { get; set; } = [];

    [ProtoMember(5)]
    public List<OnnxTensor> Weights { get; set; } = [];

    [ProtoMember(12)]
    public List<OnnxValue> Outputs { get; set; } = [];
}

[ProtoContract]
internal sealed class OnnxNode : Extensible
{
    [ProtoMember(1)]
    public List<string> Inputs { get; set; } = [];

    [ProtoMember(2)]
    public List<string> Outputs { get; set; } = [];

    [ProtoMember(3)]
    public string Name { get; set; } = "";

    [ProtoMember(4)]
    public string Operator { get; set; } = "";

    [ProtoMember(5)]
    public List<OnnxAttribute> Attributes { get; set; } = [];
}

[ProtoContract]
internal sealed class OnnxAttribute : Extensible
{
    public const int WholeNumber = 2;

    [ProtoMember(1)]
    public string Name { get; set; } = "";

    [ProtoMember(3)]
    public long Number { get; set; }

    [ProtoMember(20)]
    public int Type { get; set; }
}

[ProtoContract]
internal sealed class OnnxTensor : Extensible
{
    public const int Float = 1;

    public const int SignedByte = 3;

    [ProtoMember(1, IsPacked = true)]
    public long[] Dimensions { get; set; } = [];

    [ProtoMember(2)]
    public int Type { get; set; }

    [ProtoMember(8)]
    public string Name { get; set; } = "";

    [ProtoMember(9)]
    public byte[] Raw { get; set; } = [];
}

[ProtoContract]
internal sealed class OnnxValue : Extensible
{
    [ProtoMember(1)]
    public string Name { get; set; } = "";
}
