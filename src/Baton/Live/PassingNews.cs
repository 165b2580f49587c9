namespace Baton.Live;

/// <summary>
/// A signal that is told on the live feed as it comes and kept nowhere: somebody is writing, something should be read
/// anew. It has no place in the feed, so a reader who was away does not get it afterwards. Features register theirs.
/// </summary>
/// <param name="Topic">Of the signal; its key is the id of what it concerns, or says nothing.</param>
/// <param name="Subject">What it is about; decides who may hear it.</param>
/// <param name="Kind">Stable word.</param>
/// <param name="Actor">Who did it.</param>
internal sealed record PassingNews(string Topic, string Subject, string Kind, string Actor);
