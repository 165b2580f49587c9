using Baton.Knowledge;
using Baton.Providers.Search.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Search;

public static class SearchSetup
{
    /// <summary>Search by words, in the memory of this process.</summary>
    public static IServiceCollection AddPassageIndex(this IServiceCollection services) =>
        services.AddSingleton<IPassageIndex, Fts5PassageIndex>();
}
