// Public types that should not be, and records that can be changed from outside.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tests.Architecture.Fixtures.Storage;

public sealed class PublicOperation
{
    public sealed class PublicNested;
}

public static class PublicStatics;

public sealed record ChangeableRecord
{
    public string Word { get; set; } = "";

    public string Fixed { get; init; } = "";
}

public interface IFinePort;

public sealed record FineRecord(string Word);

public sealed class PublicEntity
{
    public int Id { get; init; }
}

internal sealed class HiddenEntity
{
    public int Id { get; init; }
}

internal sealed class PublicEntityTable : IEntityTypeConfiguration<PublicEntity>
{
    public void Configure(EntityTypeBuilder<PublicEntity> builder) => builder.HasKey(entity => entity.Id);
}

internal sealed class HiddenEntityTable : IEntityTypeConfiguration<HiddenEntity>
{
    public void Configure(EntityTypeBuilder<HiddenEntity> builder) => builder.HasKey(entity => entity.Id);
}
