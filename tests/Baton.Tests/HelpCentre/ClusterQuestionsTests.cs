using Baton.HelpCentre.Gaps;

namespace Baton.Tests.HelpCentre;

public sealed class ClusterQuestionsTests
{
    [Fact]
    public void What_is_alike_is_one_group_and_the_rest_stands_alone()
    {
        var groups = ClusterQuestions.Run(Likeness((0, 2, 0.9f), (2, 4, 0.8f), (0, 4, 0.7f), (1, 3, 0.4f)), 0.5);

        Assert.Equal([[0, 2, 4], [1], [3]], groups.OrderBy(group => group[0]).Select(group => group.ToArray()));
    }

    [Fact]
    public void A_chain_of_neighbours_does_not_join_what_lies_far_apart()
    {
        // Each is like the next, the ends have nothing in common.
        var groups = ClusterQuestions.Run(Likeness((0, 1, 0.9f), (1, 2, 0.6f), (2, 3, 0.9f)), 0.5);

        Assert.Equal([[0, 1], [2, 3]], groups.OrderBy(group => group[0]).Select(group => group.ToArray()));
    }

    [Fact]
    public void Nothing_makes_no_groups() => Assert.Empty(ClusterQuestions.Run([], 0.5));

    [Fact]
    public void The_centre_is_like_all_the_others()
    {
        var likeness = Likeness((0, 1, 0.9f), (1, 2, 0.9f), (0, 2, 0.5f));

        Assert.Equal(1, ClusterQuestions.Centre([0, 1, 2], likeness));
    }

    private static float[][] Likeness(params (int One, int Other, float Likeness)[] pairs)
    {
        var size = pairs.Max(pair => Math.Max(pair.One, pair.Other)) + 1;
        var all = new float[size][];
        for (var row = 0; row < size; row++)
        {
            all[row] = new float[size];
            all[row][row] = 1;
        }

        foreach (var (one, other, likeness) in pairs)
            all[one][other] = all[other][one] = likeness;
        return all;
    }
}
