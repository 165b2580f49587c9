using Baton.Foundation;
using Baton.Language.Words;

namespace Baton.Understanding.Issues;

/// <summary>
/// Tells a matter of its own from one more sentence of the same story. "By the way, where are my invoices?" is one; "and how long
/// does it take?" asks on. In a story most sentences could stand under another label, so words have to say that something new
/// begins, or ask without pointing back. Chosen on the development part of the messages with two matters and on the sample's
/// tickets (docs/understanding.md).
/// </summary>
internal static class StandsApart
{
    /// <summary>Shorter pieces ask nothing by themselves.</summary>
    private const int FewestWords = 3;

    /// <summary>So soon behind "by the way", "it" means what was said before.</summary>
    private const int SoonAfterJoint = 4;

    /// <summary>So soon in a question.</summary>
    private const int SoonInQuestion = 8;

    /// <summary>So many words tell their matter, whatever they point to.</summary>
    private const int SaysEnough = 16;

    private static readonly PhraseList Joints = new(
        "also|additionally|furthermore|moreover|besides|secondly|second|another_thing|another_question|one_more_thing|one_more_question|on_top_of_that|in_addition|by_the_way|btw|separately|unrelated|other_than_that|apart_from_that|apart_from_this|question_two|meanwhile|more_seriously|and_also|and_another|and_one_wish|and_a_bug|and_i_need|and_we_need|and_i_would|and_can|and_could|and_please|and_pls|pls|and_while|while_you|while_you're|feature_wish|then_there's|then_there_is|ps|plus",
        "ausserdem|zudem|zweitens|noch_etwas|noch_eine|nebenbei|ubrigens|sonst_noch|weiterhin|und_ausserdem|und_mein|und_schon|und_noch|und_bitte|und_konnen|und_konnten",
        "de_plus|en_plus|par_ailleurs|autre_chose|autre_question|sinon|et_aussi|et_pouvez",
        "ademas|tambien|otra_cosa|otra_pregunta|por_otro_lado|por_cierto|y_tambien|y_ojala|y_pueden",
        "alem_disso|tambem|outra_coisa|outra_pergunta|ja_agora|e_tambem",
        "inoltre|altra_cosa|un_altra_cosa|un'altra_cosa|in_piu|e_poi|e_anche|volevo_anche",
        "daarnaast|verder|bovendien|trouwens|nog_iets|nog_een_vraag|en_ook");

    private static readonly PhraseList PointsBack = new(
        "it|its|it's|this|that|these|those|they|their|them|he|she|so",
        "es|das|dies|diese|dieser|dieses|sie|ihn|ihm|dabei|davon|dazu", "il|elle|ils|elles|cela|ceci|ca", "esto|eso|ese|esa",
        "este|esta|isso|isto|ele|ela", "questo|questa|quello|cio", "dit|dat|deze|die|het|daarvan");

    private static readonly PhraseList Onward = new("^ and|und|et|y|e|en", "one|ones", "^ then|there");

    public static Standing In(string piece, TicketCategory category)
    {
        var wording = Wording.Of(piece);
        var joint = BehindJoint(wording);
        if (wording.Tokens.Count - joint < FewestWords || (joint is 0 && !IsQuestion(piece, category)))
            return Standing.Within;

        var soon = joint + (joint > 0 ? SoonAfterJoint : SoonInQuestion);
        if (PointsBack.In(wording).Any(match => match.First >= joint && match.First < soon))
            return Standing.Within;
        return joint > 0 ? Standing.Announced : Standing.Asks;
    }

    /// <summary>Goes on with what was said before: "And how long does the old one work?" means nothing by itself.</summary>
    public static bool AsksOn(string text)
    {
        var wording = Wording.Of(text);
        return wording.Tokens.Count < SaysEnough
            && PointsBack.In(wording).Concat(Onward.In(wording)).Any(match => match.First < SoonInQuestion);
    }

    public static bool IsAnnouncedQuestion(string piece) =>
        EndsAsQuestion(piece) && In(piece, TicketCategory.GeneralInquiry) is Standing.Announced;

    /// <summary>The piece without the words that announce it: what it is about.</summary>
    public static string WithoutJoint(string piece)
    {
        var wording = Wording.Of(piece);
        var joint = BehindJoint(wording);
        return joint > 0 && joint < wording.Tokens.Count ? piece[wording.Tokens[joint].Start..] : piece;
    }

    /// <summary>The first word behind those that say that something new begins; 0 when there are none.</summary>
    private static int BehindJoint(Wording wording) =>
        Joints.In(wording).Where(match => match.First <= 1).Select(match => match.Last + 1).DefaultIfEmpty(0).Max();

    /// <summary>What is general is mostly asked about the rest.</summary>
    private static bool IsQuestion(string piece, TicketCategory category) =>
        category is not TicketCategory.GeneralInquiry && EndsAsQuestion(piece);

    /// <summary>A question mark inside an address asks nothing.</summary>
    private static bool EndsAsQuestion(string piece) =>
        piece.TrimEnd().EndsWith('?') || piece.Contains("? ", StringComparison.Ordinal);
}
