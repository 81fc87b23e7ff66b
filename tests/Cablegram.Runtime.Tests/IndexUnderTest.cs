extern alias generator;
using generator::Cablegram.Emit.Packing;
using generator::Cablegram.Model;

namespace Cablegram.Runtime.Tests;

/// <summary>The constants of a packed index by name.</summary>
internal sealed class IndexUnderTest
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, string> _units;
    private readonly Dictionary<string, byte[]> _bytes;

    internal IndexUnderTest(IEnumerable<IndexRow> rows, int seeds = PerfectHash.MostSeeds)
    {
        Packed = IndexPacker.Pack(rows, TagValue.Of, post => OriginValue.Of(post, Number(post, null)), seeds);
        _numbers = Packed.Constants.Where(constant => constant.Value is int).ToDictionary(constant => constant.Name, constant => (int)constant.Value);
        _units = Packed.Constants.Where(constant => constant.Value is string && !constant.IsBytes).ToDictionary(constant => constant.Name, constant => (string)constant.Value);
        _bytes = Packed.Constants.Where(constant => constant.IsBytes).ToDictionary(constant => constant.Name, constant => System.Text.Encoding.UTF8.GetBytes((string)constant.Value));
    }

    internal PackedIndex Packed { get; }

    internal static int? Number(string post, int? otherwise) => post switch
    {
        "ASTANA" => (int)Origin.Astana,
        "PORTAUPRINCE" => (int)Origin.PortAuPrince,
        _ => otherwise,
    };

    internal int Number(string name) => _numbers[name];

    internal string Units(string name) => _units[name];

    internal byte[] Bytes(string name) => _bytes[name];
}
