using Cablegram.Model;
using Cablegram.Parsing.Head;
using Cablegram.Parsing.Text;

namespace Cablegram.Rules.Fields;

/// <summary>The label of a field as it stands.</summary>
/// <param name="Word">Its letters: <c>TAGS</c>.</param>
/// <param name="Sign">The sign behind them, blanks left out: a colon, semicolon or full stop; the null character where there is none.</param>
/// <param name="Span">The place of the letters in the file.</param>
/// <param name="SignSpan">The place of the sign; empty, behind the letters, where there is none.</param>
/// <param name="IsVerbatim">Whether it is in the file as it was read; some carriers have labels of their own.</param>
internal readonly record struct FieldLabel(string Word, char Sign, SourceSpan Span, SourceSpan SignSpan, bool IsVerbatim)
{
    /// <summary>Reads the label a field begins with.</summary>
    public static FieldLabel Read(CableUnderCheck cable, HeadField field)
    {
        var text = cable.MessageText;
        var end = Ascii.SkipLetters(text.AsSpan(), field.Start);
        var sign = end;
        while (sign < text.Length && LineTable.IsBlank(text[sign])) sign++;

        var hasSign = sign < text.Length && text[sign] is ':' or ';' or '.';
        return new FieldLabel(
            text.Substring(field.Start, end - field.Start),
            hasSign ? text[sign] : '\0',
            cable.ToSource(field.Start, end),
            hasSign ? cable.ToSource(sign, sign + 1) : new SourceSpan(cable.ToSource(field.Start, end).End, 0),
            cable.IsVerbatim(field.Start, hasSign ? sign + 1 : end));
    }
}
