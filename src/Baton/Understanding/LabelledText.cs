namespace Baton.Understanding;

/// <summary>An example to learn from: what somebody wrote and what it was about, such as <c>billing_inquiry</c>.</summary>
public sealed record LabelledText(string Text, string Label);
