namespace Baton.Procedures.Files;

/// <summary>Follows all ways through steps at once.</summary>
internal static class Ways
{
    /// <summary>
    /// For each step what holds before it, whichever way led there; null for a step that none leads to.
    /// </summary>
    /// <param name="gains">What holds on the way from a step to the next one in addition.</param>
    public static IReadOnlyList<IReadOnlySet<string>?> Follow(
        IReadOnlyList<Step> steps, IEnumerable<string> atFirst, Func<Step, int, string[]> gains)
    {
        var before = new HashSet<string>?[steps.Count];
        before[0] = [.. atFirst];
        var open = new Queue<int>([0]);
        while (open.TryDequeue(out var at))
        {
            foreach (var to in steps[at].Leads.Where(to => to >= 0 && to < steps.Count).Distinct())
            {
                HashSet<string> arriving = [.. before[at]!, .. gains(steps[at], to)];
                if (before[to] is not { } earlier)
                    before[to] = arriving;
                else if (earlier.IsSubsetOf(arriving))
                    continue;
                else
                    earlier.IntersectWith(arriving);
                open.Enqueue(to);
            }
        }

        return before;
    }
}
