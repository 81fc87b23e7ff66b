using Cablegram.Model;

namespace Cablegram.Emit.Packing;

/// <summary>Packs the fields of one cable into a string of 16-bit units. docs/packing.md has the format; the run time's <c>LayoutReader</c> reads it.</summary>
internal static class LayoutPacker
{
    // The fields in the order of the run time's LayoutField.
    private const int FieldCount = 19;
    private const int TagsField = 3;
    private const int DirectoryStart = 3;

    /// <summary>Packs a cable.</summary>
    /// <param name="cable">The cable as parsed.</param>
    /// <param name="path">Path of its file as <c>SourcePath</c> shows it.</param>
    /// <param name="originName">Display name of its post, from the copy or from the table of posts; null where there is none.</param>
    /// <param name="tags">Codes of its tags in order, each once.</param>
    /// <param name="tagValue">Value of the member of <c>Tag</c> for a code.</param>
    public static string Pack(ParsedCable cable, string path, string? originName, EquatableArray<string> tags, Func<string, int> tagValue)
    {
        var text = new TextPacker(cable.Source);
        Action<UnitWriter>?[] fields =
        [
            cable.Captions.Count == 0 ? null : units => WriteCaptions(units, text, cable.Captions),
            string.IsNullOrEmpty(originName) ? null : units => WriteOriginName(units, text, cable.OriginName, originName!),
            cable.Released is not { } released ? null : units => units.Number(IndexPacker.Minutes(released.Value)),
            tags.Count == 0 ? null : units => WriteTags(units, tags, tagValue),
            Field(text, cable.Subject),
            cable.References.Count == 0 ? null : units => WriteReferences(units, text, cable.References),
            Field(text, cable.From),
            cable.To.Count == 0 ? null : units => WriteRecipients(units, text, cable.To),
            cable.Info.Count == 0 ? null : units => WriteRecipients(units, text, cable.Info),
            cable.Order?.Number is not { } number ? null : units => text.Write(units, number),
            cable.Order?.DeclassifyOn is not { } day ? null : units => units.Number((uint)(day.Value.Ticks / TimeSpan.TicksPerDay)),
            Field(text, cable.Order?.Declassification),
            cable.ClassifiedBy is not { } classifier ? null : units => WriteClassifier(units, text, classifier),
            cable.Paragraphs.Count == 0 ? null : units => ParagraphPacker.Write(units, text, cable.Paragraphs),
            Field(text, cable.Summary),
            Field(text, cable.Signer),
            Field(text, cable.Text),
            units => TextPacker.WriteLiteral(units, path),
            cable.Repairs.Count == 0 ? null : units => RepairSentences.Write(units, text, cable.Repairs, cable.Source),
        ];

        return Assemble(fields, text, (int)cable.Carrier | ((int)cable.Precedence << 8));
    }

    /// <summary>A layout with other values for its tags.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="tags">The codes it was packed with.</param>
    /// <param name="tagValue">Value of the member of <c>Tag</c> for a code.</param>
    public static string WithTags(string layout, EquatableArray<string> tags, Func<string, int> tagValue)
    {
        var present = layout[0] | ((uint)layout[1] << 16);
        var position = DirectoryStart;
        var sizes = new int[FieldCount];
        for (var i = 0; i < FieldCount; i++)
        {
            if ((present & (1u << i)) != 0) sizes[i] = (int)UnitWriter.ReadNumber(layout, ref position);
        }

        var changed = new UnitWriter();
        WriteTags(changed, tags, tagValue);
        UnitWriter units = new(), payload = new();
        units.Units(layout.Substring(0, DirectoryStart));
        for (var i = 0; i < FieldCount; i++)
        {
            if ((present & (1u << i)) == 0) continue;

            units.Number((uint)(i == TagsField ? changed.Length : sizes[i]));
            if (i == TagsField) payload.Units(changed);
            else payload.Units(layout.Substring(position, sizes[i]));
            position += sizes[i];
        }

        units.Units(payload);
        return units.ToString();
    }

    // Two units of which fields there are, one of small values, the length of each field there is, the fields.
    private static string Assemble(Action<UnitWriter>?[] fields, TextPacker text, int small)
    {
        uint present = 0;
        UnitWriter lengths = new(), payload = new();
        for (var i = 0; i < FieldCount; i++)
        {
            if (fields[i] is not { } write) continue;

            var start = payload.Length;
            text.Cursor = 0;
            write(payload);
            lengths.Number((uint)(payload.Length - start));
            present |= 1u << i;
        }

        var units = new UnitWriter();
        units.Wide(present);
        units.Unit(small);
        units.Units(lengths);
        units.Units(payload);
        return units.ToString();
    }

    private static Action<UnitWriter>? Field(TextPacker text, Excerpt? excerpt) =>
        excerpt is { } value ? units => text.Write(units, value) : null;

    private static void WriteCaptions(UnitWriter units, TextPacker text, EquatableArray<Located<string>> captions)
    {
        units.Number((uint)captions.Count);
        foreach (var caption in captions) text.Write(units, caption);
    }

    private static void WriteOriginName(UnitWriter units, TextPacker text, Located<string>? ofCopy, string name)
    {
        if (ofCopy?.Value == name) text.Write(units, ofCopy);
        else TextPacker.WriteLiteral(units, name);
    }

    private static void WriteTags(UnitWriter units, EquatableArray<string> tags, Func<string, int> tagValue)
    {
        units.Number((uint)tags.Count);
        foreach (var tag in tags) units.Number(unchecked((uint)tagValue(tag)));
    }

    private static void WriteReferences(UnitWriter units, TextPacker text, EquatableArray<ParsedReference> references)
    {
        units.Number((uint)references.Count);
        foreach (var reference in references)
        {
            if (reference.Label is null) TextPacker.WriteAbsent(units);
            else TextPacker.WriteLiteral(units, reference.Label);
            WriteId(units, reference.Id);
            text.Write(units, reference.Text);
        }
    }

    private static void WriteId(UnitWriter units, ReferenceId? reference)
    {
        if (reference is not { } id)
        {
            units.Number(0);
            return;
        }

        var isPacked = id.Post.Length is > 0 and <= 64 && id.Post.All(letter => letter is >= 'A' and <= 'Z');
        units.Number((uint)(id.Year << 2) | (isPacked ? 1u : 2u));
        units.Number((uint)id.Number);
        if (!isPacked)
        {
            units.Literal(id.Post);
            return;
        }

        // Three letters a unit, five bits each; the top bit says that more follow.
        for (var i = 0; i < id.Post.Length; i += 3)
        {
            var unit = i + 3 < id.Post.Length ? 0x8000 : 0;
            for (var j = 0; j < 3 && i + j < id.Post.Length; j++) unit |= (id.Post[i + j] - 'A' + 1) << (10 - (5 * j));
            units.Unit(unit);
        }
    }

    private static void WriteRecipients(UnitWriter units, TextPacker text, EquatableArray<ParsedRecipient> recipients)
    {
        units.Number((uint)recipients.Count);
        foreach (var recipient in recipients)
        {
            units.Number((uint)recipient.Precedence
                | (recipient.IsExempt ? 8u : 0)
                | (recipient.RoutingIndicator is null ? 0 : 16u)
                | (recipient.Number is null ? 0 : 32u));
            if (recipient.RoutingIndicator is { } indicator) text.Write(units, indicator);
            text.Write(units, recipient.Name);
            if (recipient.Number is { } number) text.Write(units, number);
        }
    }

    private static void WriteClassifier(UnitWriter units, TextPacker text, ParsedClassifier classifier)
    {
        text.Write(units, classifier.Text);
        text.Write(units, classifier.Name);
        text.Write(units, classifier.Section);
        units.Number((uint)classifier.Reasons.Count);
        foreach (var reason in classifier.Reasons) TextPacker.WriteLiteral(units, reason);
    }
}
