namespace Baton.Understanding.Urgency;

/// <summary>English has the most ways to say when; the other languages' deadlines stand with their signals.</summary>
internal static class EnglishDeadlines
{
    private const string Event = "presentation|meeting|demo|launch|release|go_live|audit|auditor|auditors|exam|exams|flight|wedding|funeral|deadline|interview|payroll|hearing|inspection|surgery|operation|event|departure|conference|fair|festival|opening|submission|board|concert|delivery|trip|ceremony|show|webinar|training|tender|filing|campaign|sale|party";
    private const string Few = "a|an|one|two|half_an|half|an_hour_or_two|few|couple_of";

    public static readonly (SignalKind Kind, string[] Patterns)[] All =
    [
        (SignalKind.DeadlineNow, [$"in|within # min|mins|minutes|minute|m", $"in|within|next|under .. {Few} hour|minutes|hours", "in|within|next ten|fifteen|twenty|thirty|forty|five|ninety .. minutes|minute", "in|within 1|2|one|two h|hr|hrs|hour|hours", "starts|begins|opens|leaves|departs|boards in # minutes|min", "any_minute|this_minute|in_a_moment|in_minutes|within_the_hour|by_the_minute|every_minute", "# minutes left|to_go|from_now", $"{Event} .. is_starting|starting_now|right_now|is_on"]),
        (SignalKind.DeadlineToday, ["by|before|until|till|due|no_later_than|for|later the? today|tonight|noon|midday|midnight|lunch|lunchtime|evening|eod|cob|end_of_day|end_of_the_day|end_of_business|close_of_business|this_afternoon|this_evening|tonight's", "by|before|until|at # am|pm|o'clock|h", "in|within # h|hr|hrs|hours", "in|within three|four|five|six|eight .. hours", $"today|tonight|this_afternoon|this_evening|today's|tonight's .. {Event}", $"{Event} .. today|tonight|this_afternoon|this_evening", $"{Event} .. at|in #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon", "tonight|this_evening|this_afternoon|later_today", "expires|ends|closes|runs_out|due .. today|tonight", "today .. is|at_the latest|last_day", "need|needs|needed .. today|tonight"]),
        (SignalKind.DeadlineTomorrow, ["by|before|until|till|due|for tomorrow|tomorrow's", "tomorrow_morning|first_thing_tomorrow|tomorrow_at|day_after_tomorrow|overnight|within 24|48 hours", $"tomorrow|tomorrow's .. {Event}", $"{Event} .. tomorrow", "tomorrow", "in|within two|2 days"]),
        (SignalKind.DeadlineThisWeek, ["by|before|until|due|on|this monday|tuesday|wednesday|thursday|friday|saturday|sunday|the_weekend", "this_week|end_of_the_week|end_of_week|this_weekend", "in|within #|three|four|five|a_few|few days", $"{Event} .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|this_week"]),
    ];
}
