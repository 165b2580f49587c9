using System.Reflection;
using Baton.Foundation;
using Microsoft.EntityFrameworkCore;

namespace Baton.Storage;

/// <summary>
/// Deletes things with everything that is stored about them: every table that names their id, whichever feature it
/// belongs to, also one that is added later. For erasing whole tickets, articles and customers; nothing else deletes
/// across features.
/// </summary>
internal static class RowsNaming
{
    private static readonly MethodInfo DeleteMethod =
        typeof(RowsNaming).GetMethod(nameof(DeleteAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    extension(BatonDb db)
    {
        public async Task DeleteWithAllThatNamesAsync<T>(IReadOnlyCollection<Id<T>> ids, CancellationToken cancellationToken)
            where T : class
        {
            if (ids.Count is 0)
                return;

            var naming = from entity in db.Model.GetEntityTypes()
                         where entity.ClrType != typeof(T) && !entity.IsOwned()
                         from property in entity.GetProperties()
                         where property.ClrType == typeof(Id<T>)
                         select (entity.ClrType, property.Name);
            foreach (var (type, property) in naming.ToList())
                await (Task)DeleteMethod.MakeGenericMethod(type, typeof(T)).Invoke(null, [db, property, ids, cancellationToken])!;
            await DeleteAsync<T, T>(db, "Id", ids, cancellationToken);
        }
    }

    private static Task<int> DeleteAsync<TRow, T>(BatonDb db, string property, IReadOnlyCollection<Id<T>> ids, CancellationToken cancellationToken)
        where TRow : class =>
        db.Set<TRow>().Where(row => ids.Contains(EF.Property<Id<T>>(row, property))).ExecuteDeleteAsync(cancellationToken);
}
