using Cablegram.Model;
using Cablegram.Parsing.Carriers;

namespace Cablegram.Parsing.Tests.Carriers;

/// <summary>What the tests of the carriers ask of a reading.</summary>
internal static class Reading
{
    public static CarrierReading Of(string source) => CarrierReader.Read(source);

    /// <summary>The message as its lines, empty ones left out, blanks at their ends cut.</summary>
    public static string[] Lines(this CarrierReading reading) =>
        [.. Text(reading).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];

    /// <summary>The message's text, after checking that every piece of it can be found again in the file.</summary>
    public static string Text(this CarrierReading reading)
    {
        var message = reading.Message;
        var text = message.Text.Substring(message.Start, message.End - message.Start);
        var pieces = new PieceStore();
        message.AddPieces(pieces, message.Start, message.End, Joint.None);
        Assert.Equal(text, string.Concat(pieces.ToExcerpt()?.Pieces.Select(p => p.Literal ?? message.Source.Substring(p.Start, p.Length)) ?? []));
        return text;
    }
}
