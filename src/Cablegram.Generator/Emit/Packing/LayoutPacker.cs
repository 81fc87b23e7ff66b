using Cablegram.Model;
namespace Cablegram.Emit.Packing;
internal static class LayoutPacker { public static string Pack(ParsedCable cable) => cable.Source.Length.ToString(); }
