using System.Security.Claims;

namespace Baton.Live;

/// <summary>Says who may see events about which kind of subject. <c>Identity</c>, which stands above, fills it in.</summary>
internal sealed record FeedRights(Func<ClaimsPrincipal, string, bool> MayFollow);
