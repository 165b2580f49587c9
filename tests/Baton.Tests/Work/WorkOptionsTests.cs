using System.ComponentModel.DataAnnotations;
using Baton.Answering;
using Baton.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Baton.Tests.Work;

public sealed class WorkOptionsTests
{
    [Fact]
    public void The_defaults_are_what_the_documentation_says()
    {
        var work = new WorkOptions();

        Assert.Equal((4, 5), (work.Workers, work.MaxAttempts));
        Assert.Equal((TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)), (work.Lease, work.FirstBackoff, work.LookAtLeastEvery));
        Assert.Equal(TimeSpan.FromHours(72), new AnsweringOptions().AssumeResolvedAfter);
    }

    [Fact]
    public void The_defaults_are_allowed()
    {
        var options = new WorkOptions();

        Assert.True(Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true));
    }

    [Theory]
    [InlineData("Workers", "0")]
    [InlineData("Workers", "257")]
    [InlineData("Lease", "00:00:00")]
    [InlineData("Lease", "02:00:00")]
    [InlineData("MaxAttempts", "0")]
    [InlineData("FirstBackoff", "02:00:00")]
    [InlineData("LookAtLeastEvery", "00:00:00")]
    public async Task A_setting_out_of_range_is_refused_by_its_name(string name, string value)
    {
        await using var desk = await TestDesk.OpenAsync(settings: ($"Work:{name}", value));

        var failure = Assert.Throws<OptionsValidationException>(() => desk.Services.GetRequiredService<IOptions<WorkOptions>>().Value);

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_in_range_is_taken()
    {
        await using var desk = await TestDesk.OpenAsync(settings: [("Work:Workers", "8"), ("Answering:AssumeResolvedAfter", "1.00:00:00")]);

        Assert.Equal(8, desk.Services.GetRequiredService<IOptions<WorkOptions>>().Value.Workers);
        Assert.Equal(TimeSpan.FromDays(1), desk.Services.GetRequiredService<IOptions<AnsweringOptions>>().Value.AssumeResolvedAfter);
    }
}
