using Baton.Channels.Widget;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>Shows visitors of the widget the company's name and hours.</summary>
internal sealed class CompanyWorkplace(BatonDb db) : IWorkplace
{
    public async Task<Workplace?> ReadAsync(CancellationToken cancellationToken)
    {
        var company = await db.Companies.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return company is null
            ? null
            : new Workplace(
                company.Name,
                new OpeningHours(
                    company.Hours.TimeZone, [.. company.Hours.Days.Select(day => (int)day)], company.Hours.From, company.Hours.To));
    }
}
