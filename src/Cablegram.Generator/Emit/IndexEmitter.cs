using System.Globalization;
using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>Writes the packed index, the ordinals of the cables, and what makes a cable of its ordinal.</summary>
internal static class IndexEmitter
{
    /// <summary>
    /// Cables made by one method: one for all of ten thousand would take the run time longer to compile than to run, and the compiler's
    /// time grows with the square of the cases.
    /// </summary>
    private const int ChunkSize = 64;

    /// <summary>The whole file.</summary>
    public static string Emit(CorpusModel corpus, CorpusValues values, ProjectOptions options, CancellationToken cancellationToken)
    {
        var members = new Dictionary<IndexRow, string>(ByReference.Instance);
        foreach (var entry in corpus.Entries) members.Add(entry.Row, entry.Name.Member);
        var packed = IndexPacker.Pack(corpus.Entries.Select(entry => entry.Row), values.OfTag, values.OfPost);
        var ordered = packed.Rows.Select(row => members[row]).ToArray();
        cancellationToken.ThrowIfCancellationRequested();

        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "The index of the corpus.");
        writer.Line($"namespace {options.Namespace};");
        writer.Line();
        WriteFactory(writer, ordered, cancellationToken);
        writer.Line();
        WriteIndex(writer, packed, ordered);
        return writer.Finish();
    }

    private static void WriteFactory(CodeWriter writer, string[] ordered, CancellationToken cancellationToken)
    {
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line(GeneratedText.Hidden);
        using (writer.Braces("internal static partial class CableFactory"))
        {
            WriteSwitch(writer, "Create", "(ordinal / " + Number(ChunkSize) + ")", (ordered.Length + ChunkSize - 1) / ChunkSize, 0, chunk => "Chunks.C" + Number(chunk) + "(ordinal)");
            if (ordered.Length == 0) return;

            writer.Line();
            using (writer.Braces("private static class Chunks"))
            {
                for (var start = 0; start < ordered.Length; start += ChunkSize)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (start > 0) writer.Line();
                    WriteSwitch(
                        writer, "C" + Number(start / ChunkSize), "ordinal", Math.Min(ChunkSize, ordered.Length - start), start,
                        ordinal => "CableFactory." + ordered[ordinal] + "()");
                }
            }
        }
    }

    private static void WriteSwitch(CodeWriter writer, string name, string key, int count, int first, Func<int, string> value)
    {
        const string Throw = "throw new global::System.ArgumentOutOfRangeException(nameof(ordinal))";
        if (count == 0)
        {
            writer.Line($"internal static Cable {name}(int ordinal) => {Throw};");
            return;
        }

        writer.Line($"internal static Cable {name}(int ordinal) => {key} switch");
        writer.Line("{");
        using (writer.Indent())
        {
            for (var i = first; i < first + count; i++) writer.Line($"{Number(i)} => {value(i)},");
            writer.Line($"_ => {Throw},");
        }

        writer.Line("};");
    }

    private static void WriteIndex(CodeWriter writer, PackedIndex packed, string[] ordered)
    {
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line(GeneratedText.Hidden);
        using (writer.Braces("internal static class CorpusIndex"))
        {
            using (writer.Braces("internal static class Ordinals"))
            {
                for (var i = 0; i < ordered.Length; i++) writer.Line($"internal const int {ordered[i]} = {Number(i)};");
            }

            foreach (var constant in packed.Constants)
            {
                writer.Line();
                writer.Line($"/// <summary>{DocText.Escape(constant.Documentation)}</summary>");
                writer.Write($"internal const {constant.CSharpType} {constant.Name} = ");
                if (constant.Value is int number) writer.Write(Number(number));
                else writer.Literal((string)constant.Value);
                writer.Line(";");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Rows that are equal are different cables all the same.</summary>
    private sealed class ByReference : IEqualityComparer<IndexRow>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(IndexRow? x, IndexRow? y) => ReferenceEquals(x, y);

        public int GetHashCode(IndexRow obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
