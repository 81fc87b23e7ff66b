using Cablegram.Rules.Paragraphs;

namespace Cablegram.Rules.Tests.Paragraphs;

public class CommentTests
{
    [Fact, Fires("CBL0722")]
    public void ACommentWithoutAnEndIsReported() => RuleAssert.Fires(
        BlockRules.CommentUnterminated,
        Written.Classified.Without(" END COMMENT.").With("COMMENT:", "[|COMMENT|]:"),
        "The comment is not closed by 'END COMMENT'");

    [Fact, Fires("CBL0722")]
    public void ACommentUnderAHeadingIsReported() => RuleAssert.Fires(
        BlockRules.CommentUnterminated,
        Written.Classified.Without(" END COMMENT.").With("\n4. (C) COMMENT: The", "\n[|COMMENT|]\n-------\n\n4. (C) The"));

    [Fact, Fires("CBL0722")]
    public void ACommentBehindASentenceIsReported() => RuleAssert.Fires(
        BlockRules.CommentUnterminated,
        Written.Classified.With("nine years,\nand that the price of mint (ref B) would follow.", "nine years.\n[|Comment|]: Mint is cheap. It grows everywhere, in gardens and in\nditches, on roofs, on the quay and in the ministry itself, where nobody\ncuts it. The price will follow."));

    [Theory, Silent("CBL0722")]
    [InlineData("End comment.")]
    [InlineData("END OF COMMENT.")]
    [InlineData("END POST COMMENT.")]
    public void AnEndInAnyFormIsAnEnd(string end) => RuleAssert.Silent(BlockRules.CommentUnterminated, Written.Classified.With("END COMMENT.", end));

    [Fact, Silent("CBL0722")]
    public void ACommentInBracketsEndsWithTheBracket() => RuleAssert.Silent(
        BlockRules.CommentUnterminated, Written.Classified.With("small flag\neach.", "small flag\neach. (Comment: It was blue.)"));

    [Fact, Silent("CBL0722")]
    public void AHeadingSummaryAndCommentIsClosedAsASummary() => RuleAssert.Silent(
        BlockRules.CommentUnterminated, Written.Classified.With("\n1. (C) SUMMARY: The", "\nSummary and Comment\n-------------------\n\n1. (C) The"));

    [Fact, Silent("CBL0722")]
    public void TheWordInASentenceOpensNothing() => RuleAssert.Silent(
        BlockRules.CommentUnterminated, Written.Classified.With("The band played twice.", "The band had no comment. Comment was not asked for."));

    [Fact, Muted("CBL0722")]
    public void AnExtractMayHaveLostTheEnd() => RuleAssert.Silent(
        BlockRules.CommentUnterminated,
        Written.Classified.Without(" END COMMENT.") with
        {
            Text = "This record is a partial extract of the original cable.\n\n" + Written.Classified.Without(" END COMMENT.").Text,
        });
}
