using Baton.HelpCentre.Votes;
using Baton.HelpCentre.Wording;
using Baton.Foundation;

namespace Baton.HelpCentre.Pages;

/// <summary>"Did this help?" and what comes after the answer. Plain forms; the script only spares the change of page.</summary>
internal static class VoteForm
{
    public static Html Of(HelpWords words, ArticleCard article) => Html.Of($"""
        <form class="vote" method="post" action="{Address(article.Key)}">
        <h2 id="vote">{words.DidThisHelp}</h2>
        <button name="vote" value="helpful">{words.Yes}</button>
        <button name="vote" value="unhelpful">{words.No}</button>
        </form>
        """);

    /// <summary>Shown after a vote: thanks, and room for words.</summary>
    public static HelpPage Thanks(PageFrame frame, ArticleCard article, Opinion opinion, bool hasComment)
    {
        var words = frame.Words;
        return new HelpPage
        {
            Title = article.Title,
            Body = Html.Of($"""
                <div class="section">
                <p class="path"><a href="{HelpAddress.Of(article)}">{article.Title}</a></p>
                <h1>{(hasComment ? words.CommentKept : opinion is Opinion.Helpful ? words.Helped : words.DidNotHelp)}</h1>
                {Html.When(!hasComment, () => Comment(words, article, opinion))}
                <p><a href="{HelpAddress.Of(article)}">{words.BackToArticle}</a></p>
                {Html.When(opinion is Opinion.Unhelpful, () => AskOffer.Of(words))}
                </div>
                """),
        };
    }

    /// <summary>What takes the place of the question for readers with script.</summary>
    public static Html InPlace(HelpWords words, ArticleCard article, Opinion opinion, bool hasComment) => Html.Of($"""
        <p role="status">{(hasComment ? words.CommentKept : opinion is Opinion.Helpful ? words.Helped : words.DidNotHelp)}</p>
        {Html.When(!hasComment, () => Comment(words, article, opinion))}
        """);

    private static Html Comment(HelpWords words, ArticleCard article, Opinion opinion) => Html.Of($"""
        <form class="comment" method="post" action="{Address(article.Key)}">
        <input type="hidden" name="vote" value="{Json.Word(opinion)}">
        <label for="comment">{words.WhatWasMissing} <span class="quiet">({words.Optional})</span></label>
        <textarea id="comment" name="comment" rows="3" maxlength="{VoteOnArticle.LongestComment}" required></textarea>
        <button>{words.Send}</button>
        </form>
        """);

    private static string Address(string key) => $"/help/articles/{Uri.EscapeDataString(key)}/vote";
}
