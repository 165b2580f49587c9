using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Knowledge;

public sealed class ImportTests(SharedBatons batons)
{
    [Fact]
    public async Task Good_files_become_articles_and_bad_ones_say_what_to_do()
    {
        var baton = await batons.GetAsync();
        var (md, html, txt, docx) = (Shelf.NewKey(), Shelf.NewKey(), Shelf.NewKey(), Shelf.NewKey());

        var import = await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(
            [
                ($"{md}.md", Shelf.Text($"---\ntitle: Bilby care\ncategory: general_inquiry\naudience: internal\n---\nThe bilby digs {md}.")),
                ($"folder/{html}.html", Shelf.Text($"<html><head><title>Potoroo</title><script>x</script></head><body><nav>Menu</nav><main><p>The <b>potoroo</b> hops {html}.</p></main></body></html>")),
                ($"{txt}.txt", Shelf.Text($"Plain words {txt}.")),
                ($"{docx}.docx", Word($"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Quoll</w:t></w:r></w:p><w:p><w:r><w:t>The quoll climbs {docx}.</w:t></w:r></w:p>")),
                ("bad.md", Shelf.Text("---\ntitle: Bad\ncategory: weather\n---\nText")),
                ("broken.md", Shelf.Text("---\ntitle: [unclosed\n---\nText")),
                ("latin.txt", [0x41, 0x0A, 0xE4, 0x0A]),
                ("empty.md", []),
                ("report.pdf", Shelf.Text("%PDF-1.7")),
                ("damaged.docx", Shelf.Text("not a zip")),
                ("zero.txt", [0x41, 0x00]),
            ]));

        Assert.Equal(("done", 11, 11, 4, 7), (
            import.Text("state"), import["done"].GetInt32(), import["total"].GetInt32(), import["created"].GetInt32(), import["failed"].GetInt32()));
        var files = Files(import);
        Assert.Equal(("Bilby care", "created"), (files[0].Text("title"), files[0].Text("outcome")));
        Assert.Equal("Potoroo", files[1].Text("title"));
        Assert.Equal("Quoll", files[3].Text("title"));
        Assert.Equal((3, true), (files[4].GetProperty("line").GetInt32(), files[4].Text("remedy")!.Contains("billing_inquiry", StringComparison.Ordinal)));
        Assert.Equal(2, files[6].GetProperty("line").GetInt32());
        Assert.All(files.Skip(4), file =>
        {
            Assert.Equal("failed", file.Text("outcome"));
            Assert.False(string.IsNullOrWhiteSpace(file.Text("problem")));
            Assert.False(string.IsNullOrWhiteSpace(file.Text("remedy")));
        });
        var article = await baton.Admin.ReadAsync($"/api/v1/articles/{md}");
        Assert.Equal(("internal", "published"), (article.Text("audience"), article.Text("status")));
        Assert.Equal($"The **potoroo** hops {html}.", (await baton.Admin.ReadAsync($"/api/v1/articles/{html}")).Text("body"));
        Assert.Contains(docx, await baton.Admin.FoundKeysAsync($"quoll climbs {docx}"));
    }

    [Fact]
    public async Task An_existing_article_stays_unless_updating_was_chosen()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(markdown: "Old words.", publish: true)).Text("key");
        (string, byte[])[] file = [($"{key}.md", Shelf.Text("New words."))];

        var kept = await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(file));
        Assert.Equal("skipped", Files(kept)[0].Text("outcome"));
        Assert.Equal("Old words.", (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).Text("body"));

        var updated = await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(file, ("on_conflict", "update")));
        Assert.Equal("changed", Files(updated)[0].Text("outcome"));
        Assert.Equal("New words.", (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).Text("body"));

        var same = await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(file, ("on_conflict", "update")));
        Assert.Equal("unchanged", Files(same)[0].Text("outcome"));
    }

    [Fact]
    public async Task Files_that_do_not_say_take_what_the_import_says()
    {
        var baton = await batons.GetAsync();
        var key = Shelf.NewKey();

        await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(
            [($"{key}.md", Shelf.Text("Text."))],
            ("status", "draft"), ("audience", "internal"), ("language", "de"), ("category", "bug_report")));

        var article = await baton.Admin.ReadAsync($"/api/v1/articles/{key}");
        Assert.Equal(("draft", "internal", "de", "bug_report"), (article.Text("status"), article.Text("audience"), article.Text("language"), article.Text("category")));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_named_and_the_others_come_in()
    {
        var baton = await batons.GetAsync();
        var key = Shelf.NewKey();

        var import = await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(
            [("huge.txt", new byte[(2 * 1024 * 1024) + 1]), ($"{key}.md", Shelf.Text("Text.")), ("long.md", Shelf.Text(new string('a', 200_001)))]));

        var files = Files(import);
        Assert.Contains("2 MB", files[0].Text("problem"), StringComparison.Ordinal);
        Assert.Equal("created", files[1].Text("outcome"));
        Assert.Contains("200,000", files[2].Text("remedy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused_with_the_limit_and_nothing_comes_in()
    {
        var baton = await batons.GetAsync();
        var key = Shelf.NewKey();
        var large = Enumerable.Range(0, 13).Select(number => ($"{number}.txt", new byte[2 * 1024 * 1024]));

        var heavy = await baton.Admin.ImportAsync([($"{key}.md", Shelf.Text("Text.")), .. large]);
        var many = await baton.Admin.ImportAsync([($"{key}.md", Shelf.Text("Text.")), .. Enumerable.Range(0, 1_000).Select(number => ($"{number}.txt", Shelf.Text("x")))]);
        var none = await baton.Admin.ImportAsync([]);
        var json = await baton.Admin.SendAsync("POST", "/api/v1/articles/import", new { });
        var strange = await baton.Admin.ImportAsync([($"{key}.md", Shelf.Text("Text."))], ("on_conflict", "maybe"));

        heavy.ExpectProblem(HttpStatusCode.BadRequest, "import.too_large", "files");
        Assert.Contains("24 MB", heavy.Text("detail"), StringComparison.Ordinal);
        many.ExpectProblem(HttpStatusCode.BadRequest, "import.too_many_files", "files");
        none.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "files");
        json.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "files");
        strange.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "on_conflict");
        (await baton.Admin.ReadAsync($"/api/v1/articles/{key}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_word_document_that_unpacks_without_end_is_stopped()
    {
        var baton = await batons.GetAsync();
        var bomb = Word(new string(' ', 40 * 1024 * 1024));
        Assert.True(bomb.Length < 200_000, $"{bomb.Length}");
        var deep = Word(string.Concat(Enumerable.Repeat("<w:p>", 5_000)) + string.Concat(Enumerable.Repeat("</w:p>", 5_000)));
        var entities = Zip("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>");

        var files = Files(await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync(
            [("bomb.docx", bomb), ("deep.docx", deep), ("entities.docx", entities), ("other.docx", Zip("readme.txt", "Hello"))])));

        Assert.Contains("16 MB", files[0].Text("problem"), StringComparison.Ordinal);
        Assert.Contains("levels", files[1].Text("problem"), StringComparison.Ordinal);
        Assert.Contains("damaged", files[2].Text("problem"), StringComparison.Ordinal);
        Assert.Contains("no text", files[3].Text("problem"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<div>", 1_500)]
    [InlineData("<b>", 1_500)]
    [InlineData("<a><p>", 1_500)]
    [InlineData("<p>", 100_000)]
    [InlineData("<table><tr><td>", 1_000)]
    [InlineData("<ul><li>", 1_900)]
    [InlineData("<", 500_000)]
    [InlineData("<!--", 400_000)]
    [InlineData("&#", 400_000)]
    public async Task A_hostile_page_is_read_or_refused_soon(string mark, int times)
    {
        var baton = await batons.GetAsync();
        var page = string.Concat(Enumerable.Repeat(mark, times)) + "text";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var import = await baton.Admin.SettledImportAsync(await baton.Admin.ImportAsync([($"{Shelf.NewKey()}.html", Shelf.Text(page))]));

        Assert.Equal("done", import.Text("state"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{mark}: {watch.Elapsed}");
    }

    [Fact]
    public async Task A_cancelled_import_stops_keeps_what_it_has_and_reads_no_more()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var started = await baton.Admin.ImportAsync(Enumerable.Range(0, 20).Select(number => ($"cancelled-{number}.md", Shelf.Text("Text."))));
        var id = started.Expect(HttpStatusCode.Accepted).Text("id");

        var cancelled = (await baton.Admin.SendAsync("DELETE", $"/api/v1/imports/{id}")).Expect(HttpStatusCode.OK);
        var again = (await baton.Admin.SendAsync("DELETE", $"/api/v1/imports/{id}")).Expect(HttpStatusCode.OK);

        Assert.Equal(("cancelled", "cancelled"), (cancelled.Text("state"), again.Text("state")));
        Assert.All(Files(cancelled), file => Assert.Equal("cancelled", file.Text("outcome")));
        (await baton.Admin.ReadAsync("/api/v1/articles/cancelled-0")).Expect(HttpStatusCode.NotFound);
        (await baton.Admin.SendAsync("DELETE", $"/api/v1/imports/{Guid.NewGuid()}")).ExpectProblem(HttpStatusCode.NotFound, "import.not_found");
        var listed = (await baton.Admin.ReadAsync("/api/v1/imports")).Json.EnumerateArray().Single();
        Assert.Equal((id, 0), (listed.Text("id"), listed.GetProperty("files").GetArrayLength()));
    }

    private static List<JsonElement> Files(Reply import) => [.. import["files"].EnumerateArray()];

    private static byte[] Word(string body) => Zip(
        "word/document.xml",
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");

    private static byte[] Zip(string name, string content)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }
}

internal static class JsonWords
{
    public static string? Text(this JsonElement json, string field) => json.GetProperty(field).GetString();
}
