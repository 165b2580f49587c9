using Baton.Foundation;
using Baton.Understanding.Categories;
using Xunit;

namespace Baton.Tests.Understanding;

/// <summary>
/// Figures on lines that the reader has not learnt from. Each floor lies a little under what was measured when it was set, so
/// that a change that costs quality is seen; raise it when the figure rises.
/// </summary>
public sealed class Measured
{
    private const int Bins = 10;

    [Theory]
    [InlineData("categories.seen.jsonl", 0.91, 0.06)]
    [InlineData("categories.held-out.jsonl", 0.77, 0.09)]
    public void Categories_are_right_and_their_probabilities_are_honest(string set, double accuracy, double calibrationError)
    {
        var guesses = LabelledSet.Read(set).Select(line =>
        {
            var guess = CategoryClassifier.Guesses(Given.Classifier.Model.Read(Given.Seen(line.Text())))[0];
            return (guess.Probability, IsRight: Json.Word(guess.Category) == line.GetProperty("label").GetString());
        }).ToArray();

        Floor.AtLeast(accuracy, guesses.Count(guess => guess.IsRight) / (double)guesses.Length, "category accuracy");
        Floor.AtLeast(-calibrationError, -CalibrationError(guesses), "negative calibration error");
    }

    [Fact]
    public void A_wish_for_a_person_is_found_and_rarely_imagined()
    {
        var lines = LabelledSet.Read("wish-for-person.jsonl")
            .Select(line => (Wished: line.GetProperty("wish").GetBoolean(), Found: Given.First(line.Text()).WishForPerson is not null)).ToArray();
        double hits = lines.Count(line => line is { Wished: true, Found: true });

        Floor.AtLeast(0.96, hits / lines.Count(line => line.Found), "precision");
        Floor.AtLeast(0.96, hits / lines.Count(line => line.Wished), "recall");
    }

    [Fact]
    public void Priorities_are_right_or_one_level_off()
    {
        var distances = LabelledSet.Read("priority.jsonl").Select(line =>
        {
            Assert.True(Json.TryWord<TicketPriority>(line.GetProperty("priority").GetString(), out var expected));
            return Math.Abs(Given.First(line.Text()).Priority.Level - expected);
        }).ToArray();

        Floor.AtLeast(0.84, distances.Count(distance => distance == 0) / (double)distances.Length, "exact priority");
        Floor.AtLeast(0.98, distances.Count(distance => distance <= 1) / (double)distances.Length, "priority within one level");
    }

    [Fact]
    public void Languages_are_told_apart()
    {
        var lines = LabelledSet.Read("language.jsonl");
        var right = lines.Count(line => Given.First(line.Text()).Language == line.GetProperty("language").GetString());

        Floor.AtLeast(0.99, right / (double)lines.Count, "language accuracy");
    }

    /// <summary>Mean distance between stated probability and share of right guesses, over bins of equal width.</summary>
    private static double CalibrationError((double Probability, bool IsRight)[] guesses) => guesses
        .GroupBy(guess => Math.Min(Bins - 1, (int)(guess.Probability * Bins)))
        .Sum(bin => Math.Abs(bin.Sum(guess => guess.Probability) - bin.Count(guess => guess.IsRight)) / guesses.Length);
}
