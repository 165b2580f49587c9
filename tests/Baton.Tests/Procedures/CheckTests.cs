using Baton.Customers;
using Baton.Procedures.Files;
using Baton.Tools.Catalogue;

namespace Baton.Tests.Procedures;

/// <summary>What is wrong with a procedure is told before it runs, with its line.</summary>
public sealed class CheckTests
{
    private static readonly ToolServer Shop = ToolFile.Read(
        "shop", File.ReadAllText(Path.Combine(Repository.SampleWorkspace, "tools", "shop.yaml"))).Value;

    private const string Head = """
        id: refund
        title: Refund a charge
        agent: BillingAgent
        identity: verified
        triggers: { examples: [refund my charge] }
        """;

    public static TheoryData<string> Shipped =>
        [.. Directory.GetFiles(Path.Combine(Repository.SampleWorkspace, "procedures"), "*.yaml").Select(file => Path.GetFileName(file)!)];

    [Theory, MemberData(nameof(Shipped))]
    public void Every_procedure_of_the_sample_passes(string file) =>
        Assert.Empty(Faults(File.ReadAllText(Path.Combine(Repository.SampleWorkspace, "procedures", file))));

    [Theory]
    [InlineData("steps:\n  - say: Hello\n", 7, "say: nothing comes after it")]
    [InlineData("steps:\n  - end: done\n  - say: Hello\n  - end: done\n", 8, "say: no way leads here")]
    [InlineData("steps:\n  - say: About {charge.text}\n  - end: done\n", 7, "say: charge is not known here on every way")]
    [InlineData("steps:\n  - call: list_everything\n  - end: done\n", 7, "there is no tool list_everything")]
    [InlineData("steps:\n  - call: list_charges\n    with: { customer_id: customer.id }\n  - end: done\n", 7, "customer_id comes from the conversation")]
    [InlineData("steps:\n  - collect: charge\n  - end: done\n", 7, "there is no slot charge")]
    [InlineData("steps:\n  - call_procedure: refund\n  - end: done\n", 7, "leads back to refund")]
    [InlineData("steps:\n  - hand_off: NobodyAgent\n", 7, "hand_off: there is no NobodyAgent")]
    [InlineData("steps:\n  - decide:\n      - if: \"1 +\"\n        then: [{ end: done }]\n  - end: done\n", 7, "cannot be read")]
    [InlineData("steps:\n  - do: it\n  - end: done\n", 7, "a step has exactly one of collect, call")]
    [InlineData("steps:\n  - end: perfect\n", 7, "\"perfect\" is none; use done, answered, refused.")]
    [InlineData("steps:\n  - say: Hello\n    as: greeting\n  - end: done\n", 8, "this is not known; use say.")]
    [InlineData("slots:\n  why: { type: text, ask: Why? }\nsteps:\n  - end: done\n", 7, "slots.why: no step collects it")]
    [InlineData("slots:\n  why: { type: choice, ask: Why? }\nsteps:\n  - collect: why\n  - end: done\n", 7, "a choice needs choices")]
    public void A_mistake_is_named_with_its_line(string rest, int line, string what)
    {
        var faults = Faults($"{Head}\n{rest}");

        Assert.Contains(faults, fault => fault.Line == line && fault.What.Contains(what, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_known_on_one_way_only_is_not_known()
    {
        var faults = Faults($$"""
            {{Head}}
            steps:
              - decide:
                  - if: customer.id == "cust_001"
                    then:
                      - call: list_charges
                        as: charges
              - say: "{charges.count} charges"
              - end: done
            """);

        Assert.Equal("say: charges is not known here on every way; call, collect or set it before.", Assert.Single(faults).What);
    }

    [Theory]
    [InlineData("charge_id: '\"ch_1\"', amount: \"500\"", true)]
    [InlineData("charge_id: '\"ch_1\"', amount: \"900\"", false)]
    public void Money_moves_only_after_a_yes_to_exactly_that(string confirmed, bool isFine)
    {
        var faults = Faults($$"""
            {{Head}}
            steps:
              - confirm: refund_charge
                with: { {{confirmed}} }
                text: Shall I?
                declined: [{ end: refused }]
              - call: refund_charge
                with: { charge_id: '"ch_1"', amount: "500" }
              - end: done
            """);

        Assert.Equal(isFine ? 0 : 1, faults.Count);
    }

    [Fact]
    public void A_no_is_no_yes()
    {
        var faults = Faults($$"""
            {{Head}}
            steps:
              - confirm: cancel_subscription
                text: Shall I?
                declined:
                  - call: cancel_subscription
                  - end: done
              - end: done
            """);

        Assert.Contains(faults, fault => fault.What.StartsWith("call: cancel_subscription is irreversible; ask before", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tool_for_customers_who_proved_who_they_are_needs_them_to()
    {
        var faults = Faults($"{Head.Replace("identity: verified\n", "", StringComparison.Ordinal)}\nsteps:\n  - call: list_charges\n  - end: done\n");

        Assert.Contains(faults, fault => fault.What.EndsWith("write identity: verified at the top.", StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var read = ReadProcedure.Run("id: Refund!\ntitle: Refund\nsteps: []\n");

        Assert.Equal(3, read.Faults.Count);
        Assert.Null(read.Procedure);
    }

    private static IReadOnlyList<Fault> Faults(string text)
    {
        var read = ReadProcedure.Run(text);
        return read.Procedure is { } procedure
            ? CheckProcedure.Run(procedure, new Surroundings(Shop.Tools, ["BillingAgent", "AccountManagerAgent", "TechnicalSupportAgent"], [procedure]))
            : read.Faults;
    }
}
