using Cablegram.Parsing.Header;

namespace Cablegram.Parsing.Tests.Header;

public class AddresseePrefixTests
{
    [Theory]
    [InlineData("RUEHC/SECSTATE WASHDC", 0, false, 5, 6)]
    [InlineData("RUEHC / SECSTATE WASHDC", 0, false, 5, 8)]
    [InlineData("/SECSTATE WASHDC", 0, false, 0, 1)]
    [InlineData("SECSTATE WASHDC", 0, false, 0, 0)]
    [InlineData("XMT AMEMBASSY SYLVANIA", 4, true, 0, 4)]
    [InlineData("XMT/RUEHC/SECSTATE", 4, true, 5, 10)]
    [InlineData("ZEN/AMEMBASSY SYLVANIA", 4, false, 0, 4)]
    [InlineData("ZENDA", 0, false, 0, 0)]
    [InlineData("SECDEF//J-3//", 0, false, 0, 0)]
    [InlineData("XMT", 3, true, 0, 3)]
    public void SignalAndIndicatorAreToldFromTheName(string entry, int signal, bool exempts, int indicator, int name) =>
        Assert.Equal(new AddresseePrefix(signal, exempts, indicator, name), AddresseePrefix.Of(entry));
}
