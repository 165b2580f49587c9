namespace Baton.Channels.Widget;

/// <summary>What visitors may know of the company they write to. Answering knows it; the widget only shows it.</summary>
internal interface IWorkplace
{
    /// <summary>The company; null as long as nobody has set one up.</summary>
    Task<Workplace?> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>The company's name and when its people are at work.</summary>
public sealed record Workplace(string Name, OpeningHours Hours);

/// <summary>
/// When people are at work; agents answer at any time. <paramref name="From"/> and <paramref name="To"/> are local times
/// in <paramref name="TimeZone"/> (an IANA name); <paramref name="Days"/> count from 0 = Sunday.
/// </summary>
public sealed record OpeningHours(string TimeZone, IReadOnlyList<int> Days, TimeOnly From, TimeOnly To);
