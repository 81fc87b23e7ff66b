#nullable enable

namespace Cablegram.Runtime;

public partial class Cable
{
    private static global::System.Collections.ObjectModel.ReadOnlyCollection<T> Fix<T>(T[] items) =>
        items.Length == 0 ? global::System.Collections.ObjectModel.ReadOnlyCollection<T>.Empty : global::System.Array.AsReadOnly(items);

    private bool TryOpen(LayoutField field, out LayoutReader reader)
    {
        var position = LayoutReader.Find(_data.Layout, field);
        reader = position < 0 ? default : new LayoutReader(_data.Layout, _data.Source.Text, position, 0);
        return position >= 0;
    }

    // The layout, which is no value of a field, stands in a cache for one that is absent.
    private string? ReadText(ref string? cache, LayoutField field)
    {
        var text = cache ??= Decode(field);
        return ReferenceEquals(text, _data.Layout) ? null : text;
    }

    // What TryOpen does, in one method less to be compiled before the first cable's subject is read.
    private string Decode(LayoutField field)
    {
        var position = LayoutReader.Find(_data.Layout, field);
        return (position < 0 ? null : new LayoutReader(_data.Layout, _data.Source.Text, position, 0).ReadText()) ?? _data.Layout;
    }

    private global::System.Collections.ObjectModel.ReadOnlyCollection<string> ReadTexts(LayoutField field) =>
        TryOpen(field, out var reader) ? Fix(reader.ReadTexts()) : Fix<string>([]);

    private global::System.Collections.ObjectModel.ReadOnlyCollection<Tag> ReadTags()
    {
        if (!TryOpen(LayoutField.Tags, out var reader)) return Fix<Tag>([]);

        var tags = new Tag[(int)reader.ReadNumber()];
        for (var i = 0; i < tags.Length; i++) tags[i] = (Tag)unchecked((int)reader.ReadNumber());
        return Fix(tags);
    }

    private global::System.Collections.ObjectModel.ReadOnlyCollection<Reference> ReadReferences()
    {
        if (!TryOpen(LayoutField.References, out var reader)) return Fix<Reference>([]);

        var references = new Reference[(int)reader.ReadNumber()];
        for (var i = 0; i < references.Length; i++)
        {
            var label = reader.ReadText();
            var id = reader.ReadReferenceId();
            references[i] = new Reference(label, reader.ReadText() ?? "", id);
        }

        return Fix(references);
    }

    private global::System.Collections.ObjectModel.ReadOnlyCollection<Recipient> ReadRecipients(LayoutField field)
    {
        if (!TryOpen(field, out var reader)) return Fix<Recipient>([]);

        var recipients = new Recipient[(int)reader.ReadNumber()];
        for (var i = 0; i < recipients.Length; i++)
        {
            var head = (int)reader.ReadNumber();
            var indicator = (head & 0x10) != 0 ? reader.ReadText() : null;
            var name = reader.ReadText() ?? "";
            var number = (head & 0x20) != 0 ? reader.ReadText() : null;
            recipients[i] = new Recipient(indicator, name, (head & 7) == 0 ? null : (Precedence)(head & 7), number) { IsExempt = (head & 8) != 0 };
        }

        return Fix(recipients);
    }

    private Classifier? ReadClassifier()
    {
        if (!TryOpen(LayoutField.Classifier, out var reader)) return null;

        var text = reader.ReadText() ?? "";
        var name = reader.ReadText();
        var section = reader.ReadText();
        return new Classifier(text, name, section, Fix(reader.ReadTexts()));
    }

    private global::System.Collections.ObjectModel.ReadOnlyCollection<Paragraph> ReadParagraphs()
    {
        var data = Heads;
        var paragraphs = new Paragraph[data.Length];
        for (var i = 0; i < data.Length; i++) paragraphs[i] = new Paragraph(data[i]);
        return Fix(paragraphs);
    }

    private string ReadContentHash()
    {
        global::System.Span<byte> hash = stackalloc byte[global::System.Security.Cryptography.SHA256.HashSizeInBytes];
        global::System.Security.Cryptography.SHA256.HashData(TextBytes, hash);
        return string.Create(2 * hash.Length, hash.ToArray(), static (digits, bytes) =>
        {
            for (var i = 0; i < digits.Length; i++) digits[i] = "0123456789abcdef"[(bytes[i / 2] >> ((i & 1) == 0 ? 4 : 0)) & 0xF];
        });
    }

    private string DescribeMissing(int number)
    {
        var numbers = new global::System.Collections.Generic.List<string>();
        foreach (var paragraph in Heads)
        {
            var text = paragraph.Number?.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            if (text is not null && !numbers.Contains(text)) numbers.Add(text);
        }

        var name = ReferenceId.IsEmpty ? SourcePath : ReferenceId.ToString();
        var has = numbers.Count == 0 ? "it has no numbered paragraphs" : $"it has {string.Join(", ", numbers)}";
        return string.Create(
            global::System.Globalization.CultureInfo.InvariantCulture,
            $"Cable {name} has no paragraph {number}; {has}. TryGetParagraph answers without an exception, Paragraphs has all of them in order.");
    }
}
