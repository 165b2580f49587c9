using Baton.Language.Meaning;
using Baton.Providers.Meaning.MiniLm;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Meaning;

public static class MeaningSetup
{
    /// <summary>The sentence model that ships with the program.</summary>
    /// <param name="prepare">Gives the path of a file by its name, and has it written where it is missing.</param>
    public static IServiceCollection AddMeaning(this IServiceCollection services, Func<string, Action<Stream>, string> prepare) =>
        services.AddSingleton<IMeaning>(_ => new MiniLmMeaning(prepare));
}
