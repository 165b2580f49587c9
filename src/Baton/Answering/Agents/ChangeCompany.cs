using Baton.Foundation;
using Baton.Language.Guessing;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>A lead says for whom the agents speak. All nodes keep to it from their next run on.</summary>
internal sealed class ChangeCompany(ITransactions transactions, BatonDb reading)
{
    public async Task<CompanyView> ReadAsync(CancellationToken cancellationToken) =>
        CompanyView.Of(await reading.Companies.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? Company.Unnamed);

    public async Task<Result<CompanyView>> RunAsync(CompanyChange change, CancellationToken cancellationToken)
    {
        var hours = change.Hours.Read("hours");
        if (hours.IsRefused)
            return hours.Problem;
        if (change.Languages.FirstOrDefault(code => !LanguageDetector.Codes.Contains(code)) is { } unknown)
            return AgentProblems.UnknownLanguage(unknown);

        return await transactions.RunAsync<Result<CompanyView>>(
            async (db, token) =>
            {
                var company = await db.Companies.SingleOrDefaultAsync(token);
                if ((company?.Version ?? 0) != change.ExpectedVersion)
                    return AgentProblems.CompanyChanged(company?.Version ?? 0);
                if (company is null)
                    db.Companies.Add(company = Company.NewUnnamed());
                company.Describe(change.Name.Trim(), change.Product?.Trim() ?? "", [.. change.Languages.Distinct()], hours.Value);
                db.Announce(Roster.Topic, "company");
                return CompanyView.Of(company);
            },
            cancellationToken);
    }
}
