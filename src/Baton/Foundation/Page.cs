namespace Baton.Foundation;

/// <summary>One page of a list, newest first. <see cref="NextCursor"/> is opaque; null means that this was the last page.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);
