using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Baton.Knowledge;

namespace Baton.Tests.Knowledge;

public sealed partial class RenderArticleTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT SRC=//evil.example/x.js></SCRIPT>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <b onmouseover=alert(1)>bold</b>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe>")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<!-- comment --><?php echo 1 ?>")]
    [InlineData("[text](javascript:alert(1))")]
    [InlineData("[text](JaVaScRiPt:alert(1))")]
    [InlineData("[text](javascript&colon;alert(1))")]
    [InlineData("[text](java&#x0A;script:alert(1))")]
    [InlineData("[text](<java\tscript:alert(1)>)")]
    [InlineData("[text](&#106;avascript:alert(1))")]
    [InlineData("[text](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[text](vbscript:msgbox(1))")]
    [InlineData("[text][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![picture](javascript:alert(1))")]
    [InlineData("![picture](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("[text](https://user:password@evil.example/)")]
    [InlineData("[text](//evil.example/)")]
    [InlineData("[text](/\\evil.example/)")]
    [InlineData("[text](file:///etc/passwd)")]
    [InlineData("[text](http://plain.example/)")]
    [InlineData("[text](mailto:a@b.example?bcc=c@d.example)")]
    [InlineData("[![inner](javascript:alert(1))](javascript:alert(2))")]
    [InlineData("![\"><script>alert(1)</script>](https://example.com/a.png)")]
    [InlineData("[text](https://example.com/ \"\\\" onmouseover=alert(1) x=\\\"\")")]
    [InlineData("[text](https://example.com/\"onmouseover=alert(1))")]
    [InlineData("```\"><script>alert(1)</script>\ncode\n```")]
    [InlineData("# Heading {#x onclick=alert(1)}")]
    [InlineData("| a | <script>alert(1)</script> |\n|---|---|\n| b | [x](javascript:alert(1)) |")]
    [InlineData("- one\n  - [two](javascript:alert(1))\n    - <script>alert(1)</script>")]
    public void Nothing_hostile_comes_through(string markdown) => AssertHarmless(RenderArticle.Run(markdown).Html);

    [Fact]
    public void A_refused_link_keeps_its_words()
    {
        Assert.Equal("<p>Read <strong>this</strong> now</p>\n", RenderArticle.Run("Read [**this**](javascript:alert(1)) now").Html);
        Assert.Equal("<p>A picture here</p>\n", RenderArticle.Run("A ![picture](data:image/png;base64,AA==) here").Html);
    }

    [Fact]
    public void A_link_to_another_site_gives_nothing_away() =>
        Assert.Equal(
            "<p><a href=\"https://example.com/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">text</a></p>\n",
            RenderArticle.Run("[text](https://example.com/a?b=1&c=2)").Html);

    [Fact]
    public void A_link_inside_the_site_and_an_anchor_stay_plain()
    {
        Assert.Equal("<p><a href=\"/help/start\">text</a></p>\n", RenderArticle.Run("[text](/help/start)").Html);
        Assert.Equal("<p><a href=\"#steps\">text</a></p>\n", RenderArticle.Run("[text](#steps)").Html);
        Assert.Equal("<p><a href=\"mailto:help@example.com\">text</a></p>\n", RenderArticle.Run("[text](mailto:help@example.com)").Html);
    }

    [Theory]
    [InlineData("[Refunds](kb_021)", "/help/kb_021")]
    [InlineData("[Refunds](./kb_021.md)", "/help/kb_021")]
    [InlineData("[Refunds](kb_021.md#how-long)", "/help/kb_021#how-long")]
    public void A_link_to_another_article_leads_there(string markdown, string address)
    {
        Assert.Contains($"href=\"{address}\"", RenderArticle.Run(markdown, key => key is "kb_021" ? "/help/kb_021" : null).Html, StringComparison.Ordinal);
        Assert.Equal("<p>Refunds</p>\n", RenderArticle.Run(markdown, _ => null).Html);
    }

    [Fact]
    public void A_picture_is_loaded_late_and_told_nothing() =>
        Assert.Equal(
            "<p><img src=\"https://example.com/a.png\" loading=\"lazy\" referrerpolicy=\"no-referrer\" alt=\"A form\" /></p>\n",
            RenderArticle.Run("![A form](https://example.com/a.png)").Html);

    [Fact]
    public void Headings_get_anchors_of_their_own_and_leave_the_first_level_to_the_page()
    {
        var article = RenderArticle.Run("# Rücksendung & Co\n\n## Schritte\n\nText\n\n## Schritte\n\n### 中文");

        Assert.Equal(
            [
                new ArticleHeading("ruecksendung-co", "Rücksendung & Co", 2), new ArticleHeading("schritte", "Schritte", 3),
                new ArticleHeading("schritte-2", "Schritte", 3), new ArticleHeading("section", "中文", 4),
            ],
            article.Headings);
        Assert.Contains("<h3 id=\"schritte-2\">Schritte</h3>", article.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_nested_lists_tables_and_code_come_out_as_written()
    {
        var html = RenderArticle.Run("1. One\n   - a\n   - b\n2. Two\n\n| x | y |\n|---|--:|\n| 1 | 2 |\n\n`code` and ~~gone~~").Html;

        Assert.Matches(@"<ol>\s*<li>One\s*<ul>\s*<li>a</li>\s*<li>b</li>\s*</ul>\s*</li>\s*<li>Two</li>\s*</ol>", html);
        Assert.Matches("<table>.*<th>x</th>.*<td class=\"right\">2</td>", html.ReplaceLineEndings(""));
        Assert.Contains("<code>code</code> and <del>gone</del>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_is_the_first_words_without_markup_cut_at_a_word()
    {
        Assert.Equal("Set a new password.", RenderArticle.Run("# Title\n\nSet a **new** [password](/x).\n\nMore").Summary);
        var long_ = RenderArticle.Run(string.Join(' ', Enumerable.Repeat("word", 100))).Summary;
        Assert.EndsWith("word…", long_, StringComparison.Ordinal);
        Assert.True(long_.Length <= 201, long_);
        Assert.Equal("", RenderArticle.Run("").Summary);
    }

    public static TheoryData<string> Floods { get; } =
    [
        "[", "![", "*_", "> ", "- ", "`", "<", "[a](", "|", "# ", "&#", "((((", "](", "~~", "<a href=", "1. ",
    ];

    [Theory, MemberData(nameof(Floods))]
    public void A_flood_of_marks_ends_soon_and_harmless(string mark)
    {
        var flood = new StringBuilder().Insert(0, mark, 40_000 / mark.Length).ToString();
        var watch = Stopwatch.StartNew();

        AssertHarmless(RenderArticle.Run(flood).Html);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{mark}: {watch.Elapsed}");
    }

    /// <summary>Every tag and attribute that is left is one of these few, and every address is allowed.</summary>
    private static void AssertHarmless(string html)
    {
        string[] tags =
        [
            "p", "a", "img", "strong", "em", "del", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "br", "table", "thead",
            "tbody", "tr", "th", "td", "h2", "h3", "h4", "h5", "h6",
        ];
        foreach (Match tag in Tag().Matches(html))
        {
            Assert.Contains(tag.Groups["name"].Value, tags);
            foreach (Match attribute in Attribute().Matches(tag.Groups["attributes"].Value))
            {
                Assert.Contains(
                    attribute.Groups["name"].Value,
                    new[] { "href", "src", "alt", "title", "rel", "id", "class", "start", "loading", "referrerpolicy", "type" });
                if (attribute.Groups["name"].Value is "href" or "src")
                    Assert.Matches(@"^(https://(?![^/]*@)|mailto:[^?]*$|/(?![/\\])|#)", attribute.Groups["value"].Value);
            }

            Assert.Equal("", Attribute().Replace(tag.Groups["attributes"].Value, "").Trim(' ', '/'));
        }

        Assert.DoesNotContain("<", Tag().Replace(html, ""), StringComparison.Ordinal);
    }

    [GeneratedRegex("</?(?<name>[a-z0-9]+)(?<attributes>(\\s+[a-z]+=\"[^\"<>]*\")*\\s*/?)>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?<name>[a-z]+)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();
}
