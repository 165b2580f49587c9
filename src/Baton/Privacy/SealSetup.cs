using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Baton.Privacy;

internal static class SealSetup
{
    /// <summary>A seal for one kind of secret. Its purpose must never change: what was closed under another opens no more.</summary>
    public static IServiceCollection AddSeal(this IServiceCollection services, string purpose) =>
        services.AddKeyedSingleton(
            purpose, (provider, _) => SealOf(provider.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose)));

    private static Seal SealOf(IDataProtector protector) => new(
        protector.Protect,
        closed =>
        {
            try
            {
                return protector.Unprotect(closed);
            }
            catch (CryptographicException)
            {
                return null;
            }
        });
}
