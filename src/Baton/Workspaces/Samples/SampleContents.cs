using Baton.Customers;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Macros;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces.Samples;

/// <summary>What of the sample is still there: what would go, and what somebody worked on.</summary>
internal static class SampleContents
{
    extension(BatonDb db)
    {
        /// <summary>Sample articles with whether a person changed them since.</summary>
        public IQueryable<SampleArticle> SampleArticles() =>
            from item in db.Set<SampleItem>()
            where item.Kind == SampleKind.Article
            join article in db.Set<Article>() on item.Id equals (Guid)(object)article.Id
            select new SampleArticle { Article = article, IsOwn = article.LastSequence != item.Changes };

        public IQueryable<SampleCustomer> SampleCustomers() =>
            from item in db.Set<SampleItem>()
            where item.Kind == SampleKind.Customer
            join customer in db.Set<Customer>() on item.Id equals (Guid)(object)customer.Id
            select new SampleCustomer { Customer = customer, IsOwn = customer.Version != item.Changes };

        public IQueryable<SampleMacro> SampleMacros() =>
            from item in db.Set<SampleItem>()
            where item.Kind == SampleKind.Macro
            join macro in db.Set<Macro>() on item.Id equals (Guid)(object)macro.Id
            select new SampleMacro { Macro = macro, IsOwn = macro.Version != item.Changes };

        /// <summary>Tickets of sample customers who go.</summary>
        public IQueryable<Ticket> SampleTickets() =>
            from sample in db.SampleCustomers()
            where !sample.IsOwn
            join ticket in db.Set<Ticket>() on sample.Customer.Id equals ticket.CustomerId
            select ticket;
    }
}

/// <summary>An article of the sample. <see cref="IsOwn"/>: a person changed it since.</summary>
internal sealed class SampleArticle
{
    public required Article Article { get; init; }

    public required bool IsOwn { get; init; }
}

/// <summary>A customer of the sample. <see cref="IsOwn"/>: a person changed them since.</summary>
internal sealed class SampleCustomer
{
    public required Customer Customer { get; init; }

    public required bool IsOwn { get; init; }
}

/// <summary>A macro of the sample. <see cref="IsOwn"/>: a person changed it since.</summary>
internal sealed class SampleMacro
{
    public required Macro Macro { get; init; }

    public required bool IsOwn { get; init; }
}
