using Cablegram.Model;
using Cablegram.Parsing.Text;
namespace Cablegram.Parsing.Fields
{
    internal static class ReferenceIdReader { 
        public static bool TryRead(ReadOnlySpan<char> t, out ReferenceId id) { id=default; int i=0; while(i<t.Length&&char.IsDigit(t[i]))i++; int j=i; while(j<t.Length&&char.IsLetter(t[j]))j++; if(i!=2||j==i) return false; if(!int.TryParse(t[j..].ToString(),out var n)) return false; id=new ReferenceId(ReferenceId.ExpandYear(int.Parse(t[..2].ToString())), t[i..j].ToString().ToUpperInvariant(), n); return true; }
        public static bool TryReadFileName(ReadOnlySpan<char> t, out ReferenceId id) { var d=t.IndexOf('.'); return TryRead(d<0?t:t[..d], out id);} }
    internal static class ReferencesReader { public static IReadOnlyList<ParsedReference> Read(FieldText f, ReferenceId? c, int? y) => []; }
}
namespace Cablegram.Parsing.Header {
    internal sealed record HeaderReading(TransmissionHeader? Header, Excerpt? From, EquatableArray<ParsedRecipient> To, EquatableArray<ParsedRecipient> Info, Precedence Precedence, int EndLine);
    internal static class TransmissionHeaderReader { public static HeaderReading Read(MessageText m, LineTable t, int a, int b) {
        for (int i=a;i<b&&i<120;i++) if (Fields.ClassificationLineReader.TryRead(m,t,i,out _)) return new(null,null,default,default,0,i);
        return new(null,null,default,default,0,a); } }
}
