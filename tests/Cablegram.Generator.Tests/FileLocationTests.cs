using Cablegram.Diagnostics;
using Cablegram.Model;
using Microsoft.CodeAnalysis.Text;

namespace Cablegram.Generator.Tests;

public sealed class FileLocationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\r\n\n\rthree\r\n")]
    [InlineData("\u0085one\u2028two\u2029\r")]
    [InlineData("a\vb\fc\u001cd\n")]
    public void ARangeNearTheBeginningHasTheLinesOfTheCompiler(string text)
    {
        var source = SourceText.From(text);
        for (var start = -1; start <= text.Length + 1; start++)
        {
            for (var length = 0; length <= text.Length - start + 1; length++)
                Assert.Equal(FileLocation.Of("a.txt", source, new SourceSpan(start, length)), FileLocation.OfBeginning("a.txt", text, new SourceSpan(start, length)));
        }
    }
}
