using System.Text.RegularExpressions;

namespace Baton.Tests.Architecture;

public sealed partial class FeatureTests
{
    private const string Fixtures = "Baton.Tests.Architecture.Fixtures";

    [Fact]
    public void Every_folder_of_the_product_has_a_row() =>
        Assert.All(Features.Folders, folder => Assert.NotNull(Features.Row(folder)));

    [Fact]
    public void No_feature_stands_in_two_rows() =>
        Assert.Equal(Features.Rows.Sum(row => row.Count), Features.Rows.SelectMany(row => row).Distinct().Count());

    [Fact]
    public void Features_use_only_rows_above_their_own() => Assert.Empty(Rules.AgainstTheDirection(Modules.Baton, "Baton"));

    /// <summary>Constants and nameof leave no trace in compiled code, the line that imports them does.</summary>
    [Fact]
    public void Features_import_only_rows_above_their_own() =>
        Assert.Empty(Features.Folders.SelectMany(folder => ImportedBy(folder)
            .Where(import => import.Feature != folder && !Rules.IsAbove(import.Feature, folder))
            .Select(import => $"{import.File} imports {import.Feature}")));

    [Fact]
    public void Imports_are_really_found() => Assert.Contains(ImportedBy("Answering"), import => import.Feature == "Tickets");

    [Fact]
    public void Only_the_list_of_features_stands_at_the_root() =>
        Assert.Equal(["BatonSetup"], Modules.Baton.Types.Where(type => type.Namespace == "Baton").Select(type => type.Name));

    [Fact]
    public void A_file_has_the_namespace_of_its_folder() =>
        Assert.All(Sources(), file => Assert.Contains($"namespace {NamespaceOf(file)};", File.ReadLines(file)));

    [Theory]
    [InlineData("ThroughField")]
    [InlineData("ThroughParameter")]
    [InlineData("ThroughReturn")]
    [InlineData("ThroughBaseType")]
    [InlineData("ThroughInterface")]
    [InlineData("ThroughGenericArgument")]
    [InlineData("ThroughAttribute")]
    [InlineData("ThroughBody")]
    [InlineData("ThroughLambda")]
    [InlineData("ThroughAsync")]
    [InlineData("WithoutRow")]
    public void An_upward_use_is_caught(string way) =>
        Assert.Contains(Rules.AgainstTheDirection(Modules.Tests, Fixtures), broken => broken.Contains($".{way} uses", StringComparison.Ordinal));

    [Fact]
    public void A_type_that_uses_nothing_above_is_left_alone() =>
        Assert.DoesNotContain(Rules.AgainstTheDirection(Modules.Tests, Fixtures), broken => broken.Contains("Innocent", StringComparison.Ordinal));

    [Theory]
    [InlineData("Tickets", "Answering", false)]
    [InlineData("Answering", "Tickets", true)]
    [InlineData("Work", "Live", false)]
    [InlineData("Insights", "Workspaces", false)]
    [InlineData("Tickets", "", false)]
    [InlineData("Tickets", "Nowhere", false)]
    public void Only_a_row_above_may_be_used(string feature, string used, bool isAllowed) =>
        Assert.Equal(isAllowed, Rules.IsAbove(used, feature));

    private static IEnumerable<(string File, string Feature)> ImportedBy(string folder) =>
        from file in Sources()
        let place = Path.GetRelativePath(ProductFolder, file)
        where place.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        from Match import in Import().Matches(File.ReadAllText(file))
        select (place, import.Groups[1].Value);

    private static string ProductFolder { get; } = Path.Combine(Repository.Root, "src", "Baton");

    private static IEnumerable<string> Sources() =>
        Directory.GetFiles(ProductFolder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Features.Folders.Any(folder =>
                file.StartsWith(Path.Combine(ProductFolder, folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));

    private static string NamespaceOf(string file) =>
        "Baton." + Path.GetRelativePath(ProductFolder, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?Baton\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Import();
}
