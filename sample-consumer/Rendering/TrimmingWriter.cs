using System.Text;

namespace CableReader.Rendering;

/// <summary>Leaves out the blanks with which grids and tables fill their lines to the right edge: of use on a screen only.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        if (value is not ('\r' or '\n'))
        {
            for (; _blanks > 0; _blanks--)
                inner.Write(' ');
        }

        _blanks = 0;
        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
