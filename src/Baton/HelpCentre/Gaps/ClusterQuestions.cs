namespace Baton.HelpCentre.Gaps;

/// <summary>
/// Brings together what is alike: the two groups that are most alike become one, as long as the mean likeness between their
/// members is high enough. For some hundreds; the work grows with the cube of their number.
/// </summary>
internal static class ClusterQuestions
{
    /// <param name="likeness">Of each with each, symmetric.</param>
    /// <param name="alike">From this mean likeness on two groups are one.</param>
    /// <returns>The places of the members of each group, ascending; every place once.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Run(float[][] likeness, double alike)
    {
        var between = Array.ConvertAll(likeness, row => (float[])row.Clone());
        List<List<int>> groups = [.. Enumerable.Range(0, likeness.Length).Select(place => new List<int> { place })];
        List<int> open = [.. Enumerable.Range(0, likeness.Length)];
        while (MostAlike(between, open) is var (one, other, best) && best >= alike)
        {
            var (ofOne, ofOther) = (groups[one].Count, groups[other].Count);
            foreach (var third in open)
                between[one][third] = between[third][one] = ((ofOne * between[one][third]) + (ofOther * between[other][third])) / (ofOne + ofOther);
            groups[one].AddRange(groups[other]);
            open.Remove(other);
        }

        return [.. open.Select(place => (IReadOnlyList<int>)[.. groups[place].Order()])];
    }

    /// <summary>The member that is most like all the others of its group.</summary>
    public static int Centre(IReadOnlyList<int> group, float[][] likeness) =>
        group.MaxBy(one => group.Sum(other => likeness[one][other]));

    private static (int One, int Other, float Likeness) MostAlike(float[][] between, List<int> open)
    {
        var best = (One: -1, Other: -1, Likeness: float.NegativeInfinity);
        for (var first = 0; first < open.Count; first++)
        {
            var row = between[open[first]];
            for (var second = first + 1; second < open.Count; second++)
            {
                if (row[open[second]] > best.Likeness)
                    best = (open[first], open[second], row[open[second]]);
            }
        }

        return best;
    }
}
