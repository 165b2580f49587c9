using System.ComponentModel;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Shop.Accounts;

namespace Shop.Tools;

/// <summary>Invoices, their charges, payments and refunds. All amounts are in cents.</summary>
[McpServerToolType]
internal sealed class BillingTools(Counter counter)
{
    private const int MostRetries = 4;

    [McpServerTool(Name = "list_invoices", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Invoices of a customer, the newest first.")]
    public Task<InvoiceList> ListInvoices(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_invoices", customer_id, account => new InvoiceList(
            [.. Newest(account).Select(one => new InvoiceFacts(one.Number, one.IssuedOn, one.Total, one.Currency, one.State, account.HiddenEmail))],
            account.Invoices.Count), cancellationToken);

    [McpServerTool(Name = "list_charges", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What a customer was charged for on the last invoices, line by line, the newest first; and what was refunded of it.")]
    public Task<ChargeList> ListCharges(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_charges", customer_id, account =>
        {
            List<ChargeFacts> charges = [.. Newest(account).SelectMany(invoice => invoice.Charges.Select(charge => Facts(account, invoice, charge)))];
            return new ChargeList(charges, charges.Count, charges.Find(charge => charge.DuplicateOf is not null && !charge.Refunded));
        }, cancellationToken);

    [McpServerTool(Name = "get_charge", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One charge of a customer.")]
    public Task<ChargeFacts> GetCharge(string customer_id, string charge_id, CancellationToken cancellationToken) =>
        counter.LookAsync("get_charge", customer_id, account =>
        {
            var (invoice, charge) = Find(account, charge_id);
            return Facts(account, invoice, charge);
        }, cancellationToken);

    [McpServerTool(Name = "list_refunds", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Money that went back to a customer.")]
    public Task<RefundList> ListRefunds(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_refunds", customer_id, account => new RefundList([.. account.Refunds], account.Refunds.Count), cancellationToken);

    [McpServerTool(Name = "resend_invoice", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sends an invoice again to the address of the customer's account.")]
    public Task<JsonNode> ResendInvoice(string customer_id, string number, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("resend_invoice", customer_id, idempotency_key, account =>
        {
            var invoice = account.Invoices.Find(one => one.Number == number)
                ?? throw new McpException("unknown_invoice: This customer has no such invoice.");
            return new { invoice.Number, SentTo = account.HiddenEmail };
        }, cancellationToken);

    [McpServerTool(Name = "refund_charge", Destructive = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Pays a charge, or a part of it, back the way it was paid.")]
    public Task<JsonNode> RefundCharge(
        string customer_id, string charge_id, [Description("In cents.")] int amount, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("refund_charge", customer_id, idempotency_key, account =>
        {
            var (invoice, charge) = Find(account, charge_id);
            var left = charge.Amount - Refunded(account, charge);
            if (invoice.State is not InvoiceState.Paid)
                throw new McpException("not_paid: This charge was never paid.");
            if (amount <= 0 || amount > left)
                throw new McpException($"too_much: Between 1 and {left} cents of this charge can be refunded.");
            var refund = new Refund($"re_{account.Refunds.Count + 1:000}_{charge.Id}", charge.Id, invoice.Number, amount, invoice.Currency, counter.Now);
            account.Refunds.Add(refund);
            return new { RefundId = refund.Id, refund.Amount, refund.Currency, refund.Invoice };
        }, cancellationToken);

    [McpServerTool(Name = "retry_payment", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Tries once more to collect an invoice whose payment failed, from the payment method on file.")]
    public Task<JsonNode> RetryPayment(
        string customer_id, string number, [Description("In cents: the total of the invoice.")] int amount, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("retry_payment", customer_id, idempotency_key, account =>
        {
            var invoice = account.Invoices.Find(one => one.Number == number)
                ?? throw new McpException("unknown_invoice: This customer has no such invoice.");
            if (invoice.State is InvoiceState.Paid)
                throw new McpException("already_paid: This invoice is paid.");
            if (invoice.Total != amount)
                throw new McpException($"amount: This invoice is about {invoice.Total} cents.");
            if (++invoice.Retries > MostRetries)
                throw new McpException("no_more_retries: The payment method was refused too often.");
            invoice.State = InvoiceState.Paid;
            return new { invoice.Number, Amount = invoice.Total, invoice.Currency, State = invoice.State };
        }, cancellationToken);

    private static IEnumerable<Invoice> Newest(Account account) => account.Invoices.OrderByDescending(invoice => invoice.IssuedOn);

    private static (Invoice Invoice, Charge Charge) Find(Account account, string id) =>
        account.Invoices.SelectMany(invoice => invoice.Charges.Select(charge => (invoice, charge))).FirstOrDefault(one => one.charge.Id == id) is { charge: not null } found
            ? found
            : throw new McpException("unknown_charge: This customer has no such charge.");

    private static int Refunded(Account account, Charge charge) =>
        account.Refunds.Where(refund => refund.ChargeId == charge.Id).Sum(refund => refund.Amount);

    private static ChargeFacts Facts(Account account, Invoice invoice, Charge charge)
    {
        var back = Refunded(account, charge);
        return new ChargeFacts(
            charge.Id, invoice.Number, invoice.IssuedOn, charge.Kind, charge.Text, charge.Amount, invoice.Currency, invoice.State,
            charge.DuplicateOf, charge.Why, charge.Amount - back, back >= charge.Amount && charge.Amount > 0);
    }
}

internal sealed record InvoiceFacts(string Number, DateOnly IssuedOn, int Total, string Currency, InvoiceState State, string Email);

internal sealed record InvoiceList(IReadOnlyList<InvoiceFacts> Invoices, int Count);

/// <param name="Refundable">In cents: what is left of it.</param>
internal sealed record ChargeFacts(
    string Id, string Invoice, DateOnly IssuedOn, string Kind, string Text, int Amount, string Currency, InvoiceState State,
    string? DuplicateOf, string? Why, int Refundable, bool Refunded);

/// <param name="Duplicate">A charge that repeats another one by mistake and was not refunded yet; null when there is none.</param>
internal sealed record ChargeList(IReadOnlyList<ChargeFacts> Charges, int Count, ChargeFacts? Duplicate);

internal sealed record RefundList(IReadOnlyList<Refund> Refunds, int Count);
