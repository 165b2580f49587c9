using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Catalogue;

/// <summary>The catalogue for people.</summary>
internal sealed class ReadTools(BatonDb db, ToolCatalogue catalogue)
{
    public async Task<IReadOnlyList<ToolView>> RunAsync(CancellationToken cancellationToken)
    {
        var off = await db.Switches.AsNoTracking().ToDictionaryAsync(one => one.Key, cancellationToken);
        var held = await db.ToolPins.AsNoTracking().Where(pin => pin.Quarantine != null).ToDictionaryAsync(pin => pin.Tool, pin => pin.Quarantine!, cancellationToken);
        return
        [
            .. (await catalogue.SpecsAsync(cancellationToken)).Select(spec =>
                (off.GetValueOrDefault(Switch.OfTool(spec.Name)) ?? off.GetValueOrDefault(Switch.OfServer(spec.Server))) is { } one
                    ? ToolView.Of(spec, ToolState.Off, $"{one.By} switched it off: {one.Reason}")
                    : held.TryGetValue(spec.Name, out var why) ? ToolView.Of(spec, ToolState.Quarantined, why) : ToolView.Of(spec, ToolState.Ready, null)),
        ];
    }

    public async Task<IReadOnlyList<QuarantineView>> QuarantineAsync(CancellationToken cancellationToken) =>
        await db.ToolPins.AsNoTracking().Where(pin => pin.Quarantine != null).OrderBy(pin => pin.Tool)
            .Select(pin => new QuarantineView(pin.Tool, pin.Server, pin.Quarantine!, pin.QuarantinedAt!.Value, pin.Offer, pin.Changed, pin.PinnedBy, pin.PinnedAt))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<SwitchView>> SwitchesAsync(CancellationToken cancellationToken) =>
        await db.Switches.AsNoTracking().OrderBy(off => off.Key).Select(off => new SwitchView(off.Key, off.Reason, off.By, off.At)).ToListAsync(cancellationToken);
}
