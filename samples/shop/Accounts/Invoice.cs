namespace Shop.Accounts;

internal enum InvoiceState
{
    Open,
    Paid,
    Failed,
}

internal sealed class Invoice
{
    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Currency { get; init; }

    public required InvoiceState State { get; set; }

    public required List<Charge> Charges { get; init; }

    public int Retries { get; set; }

    /// <summary>In cents.</summary>
    public int Total => Charges.Sum(charge => charge.Amount);
}

/// <summary>A line of an invoice.</summary>
internal sealed class Charge
{
    public required string Id { get; init; }

    /// <summary>plan, pro_rata, sms, discount or order.</summary>
    public required string Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>In cents; a discount is negative.</summary>
    public required int Amount { get; init; }

    /// <summary>The charge that this one repeats by mistake; null for a right one.</summary>
    public string? DuplicateOf { get; init; }

    public string? Why { get; init; }
}

/// <summary>Money that went back. <paramref name="Amount"/> in cents.</summary>
internal sealed record Refund(string Id, string ChargeId, string Invoice, int Amount, string Currency, DateTimeOffset At);
