using Cablegram.Emit.Packing;
using Cablegram.Model;
using Cablegram.Pipeline;

namespace Cablegram.Emit;

/// <summary>Writes the packed index, the places of the cables, and what makes a cable of its ordinal.</summary>
internal static class IndexEmitter
{
    /// <summary>
    /// Cables made by one method: one for all would take the run time longer to compile than to run, and the compiler's time grows with the
    /// square of the cases.
    /// </summary>
    private const int CablesInMethod = 64;

    /// <summary>Shelves in a method, for the same reason.</summary>
    private const int ShelvesInMethod = 16;

    /// <summary>The whole file.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="values">Values of its enums.</param>
    /// <param name="options">Options of the project.</param>
    /// <param name="budget">UTF-16 units of string literals it may have.</param>
    /// <param name="cancellationToken">Looked at between the parts.</param>
    public static string Emit(CorpusModel corpus, CorpusValues values, ProjectOptions options, int budget, CancellationToken cancellationToken)
    {
        var members = new Dictionary<IndexRow, string>(ByReference.Instance);
        foreach (var entry in corpus.Entries) members.Add(entry.Row, entry.Name.Member);
        var packed = IndexPacker.Pack(corpus.Entries.Select(entry => entry.Row), values.OfTag, values.OfPost);
        var ordered = packed.Rows.Select(row => members[row]).ToArray();
        cancellationToken.ThrowIfCancellationRequested();

        var writer = CodeWriter.Rent();
        GeneratedText.WriteHead(writer, "The index of the corpus.", options);
        if (corpus.IsLarge) WriteShelfLookup(writer);
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line(GeneratedText.Hidden);
        using (writer.Braces("internal static partial class CableFactory"))
        {
            if (corpus.IsLarge) WriteShelfFactory(writer, [.. ordered.Select(CableShelf.NumberOf)]);
            else WriteFactory(writer, ordered);
        }

        cancellationToken.ThrowIfCancellationRequested();
        writer.Line();
        WriteIndex(writer, packed, ordered, corpus.IsLarge, budget);
        return writer.Finish();
    }

    private static void WriteFactory(CodeWriter writer, string[] ordered) => WriteSwitches(
        writer, "int ordinal", "ordinal", ordered.Length, CablesInMethod, ordinal => $"CableFactory.{ordered[ordinal]}()");

    /// <summary>The members of a shelf know their place on it, which stays when other shelves change.</summary>
    private static void WriteShelfLookup(CodeWriter writer)
    {
        using (writer.Braces("static partial class Corpus"))
            writer.Line("private static Cable At(int shelf, int slot) => At(ShelfReader.Ordinal(CorpusIndex.ShelfStarts, CorpusIndex.ShelfOrdinals, shelf, slot));");
        writer.Line();
    }

    private static void WriteShelfFactory(CodeWriter writer, HashSet<int> shelves)
    {
        writer.Line("internal static Cable Create(int ordinal) => Create(CorpusIndex.Shelves[ordinal], ordinal, CorpusIndex.Slots[ordinal]);");
        writer.Line();
        WriteSwitches(
            writer, "int shelf, int ordinal, int slot", "shelf", CableShelf.Count, ShelvesInMethod,
            shelf => shelves.Contains(shelf) ? $"CableFactory.Shelf{ShelfEmitter.NumberOf(shelf)}(ordinal, slot)" : null);
    }

    /// <summary>A switch over the methods that have the cases, each a part of them. A case without a value is left out.</summary>
    private static void WriteSwitches(CodeWriter writer, string parameters, string key, int count, int inMethod, Func<int, string?> value)
    {
        var arguments = string.Join(", ", parameters.Split(',').Select(parameter => parameter.Trim().Split(' ')[1]));
        var methods = (count + inMethod - 1) / inMethod;
        WriteSwitch(writer, $"Create({parameters})", key, $"({key} / {CSharpLiteral.Of(inMethod)})", 0, methods, method => $"Parts.P{CSharpLiteral.Of(method)}({arguments})");
        if (count == 0) return;

        writer.Line();
        using (writer.Braces("private static class Parts"))
        {
            for (var start = 0; start < count; start += inMethod)
            {
                if (start > 0) writer.Line();
                WriteSwitch(writer, $"P{CSharpLiteral.Of(start / inMethod)}({parameters})", key, key, start, Math.Min(inMethod, count - start), value);
            }
        }
    }

    private static void WriteSwitch(CodeWriter writer, string head, string key, string expression, int first, int count, Func<int, string?> value)
    {
        var fault = $"throw new global::System.ArgumentOutOfRangeException(nameof({key}))";
        if (count == 0)
        {
            writer.Line($"internal static Cable {head} => {fault};");
            return;
        }

        writer.Line($"internal static Cable {head} => {expression} switch");
        writer.Line("{");
        using (writer.Indent())
        {
            for (var i = first; i < first + count; i++)
            {
                if (value(i) is { } arm) writer.Line($"{CSharpLiteral.Of(i)} => {arm},");
            }

            writer.Line($"_ => {fault},");
        }

        writer.Line("};");
    }

    private static void WriteIndex(CodeWriter writer, PackedIndex packed, string[] ordered, bool isShelved, int budget)
    {
        writer.Line(GeneratedText.GeneratedCode);
        writer.Line(GeneratedText.Hidden);
        using (writer.Braces("internal static class CorpusIndex"))
        {
            if (!isShelved)
            {
                using (writer.Braces("internal static class Ordinals"))
                {
                    for (var i = 0; i < ordered.Length; i++) writer.Line($"internal const int {ordered[i]} = {CSharpLiteral.Of(i)};");
                }

                writer.Line();
            }

            var constants = (isShelved ? packed.Constants.Concat(PlacePacker.Pack(ordered)) : packed.Constants).ToArray();
            var beyond = Beyond(constants, budget);
            writer.Each(constants, constant => WriteConstant(writer, constant, beyond.Contains(constant)));
        }
    }

    /// <summary>The strings that have to be <c>u8</c> literals: the longest, until the others fit.</summary>
    private static HashSet<IndexConstant> Beyond(IEnumerable<IndexConstant> constants, int budget)
    {
        var longest = constants.Where(constant => constant.Value is string && !constant.IsBytes).OrderByDescending(constant => ((string)constant.Value).Length).ToList();
        var total = longest.Sum(constant => (long)((string)constant.Value).Length);
        var beyond = new HashSet<IndexConstant>();
        foreach (var constant in longest.TakeWhile(_ => total > budget))
        {
            beyond.Add(constant);
            total -= ((string)constant.Value).Length;
        }

        return beyond;
    }

    private static void WriteConstant(CodeWriter writer, IndexConstant constant, bool isUtf8)
    {
        writer.Line($"/// <summary>{DocText.Escape(constant.Documentation)}</summary>");
        if (constant.Value is int number) writer.Line($"internal const int {constant.Name} = {CSharpLiteral.Of(number)};");
        else if (constant.IsBytes) writer.Write($"internal static global::System.ReadOnlySpan<byte> {constant.Name} => ").PackedLiteral((string)constant.Value).Line("u8;");
        else PackedStringWriter.WriteProperty(writer, "internal", constant.Name, (string)constant.Value, isUtf8);
    }

    /// <summary>Rows that are equal are different cables all the same.</summary>
    private sealed class ByReference : IEqualityComparer<IndexRow>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(IndexRow? x, IndexRow? y) => ReferenceEquals(x, y);

        public int GetHashCode(IndexRow obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
