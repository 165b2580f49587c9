using Baton.Language.Words;
using Baton.Tests.Language;
using Baton.Understanding;
using Baton.Understanding.Labels;
using Xunit;

namespace Baton.Tests.Understanding;

/// <summary>Labels of messages in which every third word is mistyped (docs/understanding.md).</summary>
public sealed class MistypedMessages
{
    private const int Examples = 10;

    [Fact]
    public void Slips_of_the_finger_cost_little()
    {
        var lines = LabelledSet.Read("intents-natural.dev.jsonl").Select(line => new LabelledText(line.Text(), line.GetProperty("label").GetString()!))
            .Where(line => line.Label != LabelModel.OutOfScope).ToList();
        var examples = lines.GroupBy(line => line.Label).SelectMany(same => same.Take(Examples)).ToList();
        var model = new LearnLabels(Given.Meaning).Run(examples, new LearnOptions(), null, CancellationToken.None);
        var asked = lines.Except(examples).ToList();
        var hands = new Mistyped();

        var clean = asked.Average(line => Right(model, line.Text, line.Label));
        var mistyped = asked.Average(line => Right(model, hands.Text(line.Text), line.Label));

        Floor.AtLeast(0.85, clean, $"labels as written, of {asked.Count}");
        Floor.AtLeast(-0.03, mistyped - clean, "change with three in ten words mistyped");
    }

    private static double Right(LabelModel model, string text, string label) => model.Read(Wording.Of(text)).Label == label ? 1 : 0;
}
