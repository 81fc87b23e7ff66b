using Cablegram.Model;
using Cablegram.Parsing.Text;

namespace Cablegram.Parsing.Tests.Text;

/// <summary>Values of several pieces share a store.</summary>
public class PieceStoreTests
{
    private const string Source = "ONE TWO THREE FOUR";

    [Fact]
    public void ValuesOfOneStoreAreReadApart()
    {
        var store = new PieceStore();
        store.Add(0, 3, Joint.None);
        store.Add(4, 3, Joint.Blank);
        var first = store.TakeExcerpt(0);
        store.Add(8, 5, Joint.None);
        store.Add(14, 4, Joint.NewLine);
        var second = store.TakeExcerpt(2);
        store.Trim();

        Assert.Equal("ONE TWO", first?.Read(Source));
        Assert.Equal("THREE\nFOUR", second?.Read(Source));
    }

    [Fact]
    public void AValueOfOnePieceLeavesNoneInTheStore()
    {
        var store = new PieceStore();
        store.Add(4, 3, Joint.None);

        Assert.Equal("TWO", store.TakeExcerpt(0)?.Read(Source));
        Assert.Equal(0, store.Count);
    }

    [Fact]
    public void APieceThatReadsOtherwiseStaysInTheStore()
    {
        var store = new PieceStore();
        store.Add(4, 3, Joint.None, "2");
        var value = store.TakeExcerpt(0);
        store.Add(8, 5, Joint.None, "3");

        Assert.Equal("2", value?.Read(Source));
        Assert.Equal("3", store.TakeExcerpt(1)?.Read(Source));
    }

    [Fact]
    public void NothingFromTheEndOnIsNoValue() => Assert.Null(new PieceStore().TakeExcerpt(0));

    [Fact]
    public void TheDefaultValueIsEmptyAndEqualOnlyToItself()
    {
        Excerpt none = default;

        Assert.Equal("", none.Read(Source));
        Assert.Equal(default, none.Span);
        Assert.Empty(none.Pieces);
        Assert.Equal(default(Excerpt), none);
        Assert.Equal(default(Excerpt).GetHashCode(), none.GetHashCode());
        Assert.NotEqual(Excerpt.Of(default), none);
        Assert.Null(none.OrNull());
    }

    [Fact]
    public void WhatIsAbsentIsNullInADefaultParagraphAndADefaultRecipient()
    {
        ParsedParagraph paragraph = default;
        ParsedRecipient recipient = default;

        Assert.Null(paragraph.Number);
        Assert.Null(paragraph.NumberSpan);
        Assert.Null(paragraph.Marking);
        Assert.Null(paragraph.MarkingText);
        Assert.Null(paragraph.Heading);
        Assert.Null(recipient.RoutingIndicator);
        Assert.Null(recipient.Number);
        Assert.Equal("", recipient.Name.Read(Source));
    }

    [Fact]
    public void ParagraphsDifferByTheirHeadings()
    {
        ParsedParagraph One(int start) => new() { Heading = Excerpt.Of(new SourceSpan(start, 3)), Text = default, Span = default };

        Assert.Equal(One(0), One(0));
        Assert.NotEqual(One(0), One(4));
        Assert.NotEqual(One(0), One(0) with { Heading = null });
    }

    [Fact]
    public void AFieldTakesAnotherValueWithoutATraceOfTheOneBefore()
    {
        var message = MessageText.Window(Source, 0, Source.Length);
        var field = FieldText.From(message, new[] { (0, 3), (4, 7), (8, 13) });
        Assert.Equal("ONE\nTWO\nTHREE", field.Value);

        field.Put(message, new[] { (14, 18) });

        Assert.Equal("FOUR", field.Value);
        Assert.Equal("FOUR", field.Characters.ToString());
        Assert.Equal(new SourceSpan(14, 4), field.Span(0, 4));
        Assert.Equal("FOUR", field.Excerpt(0, 4)?.Read(Source));
    }
}
