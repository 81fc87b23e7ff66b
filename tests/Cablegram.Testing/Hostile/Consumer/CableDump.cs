using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Consumer.Cables;

/// <summary>Everything the generated API says of each cable, by the cable's path: names and values, one after the other.</summary>
internal static class CableDump
{
    public static Dictionary<string, List<KeyValuePair<string, string?>>> All()
    {
        var all = new Dictionary<string, List<KeyValuePair<string, string?>>>();
        foreach (var cable in Corpus.All) all.Add(cable.SourcePath, Of(cable));
        return all;
    }

    private static List<KeyValuePair<string, string?>> Of(Cable cable)
    {
        var told = new List<KeyValuePair<string, string?>>();
        void Tell(string name, object? value) => told.Add(new(name, value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString()));
        void TellAll(string name, IEnumerable<string?> values)
        {
            foreach (var value in values) Tell(name, value);
        }

        Tell("id", cable.ReferenceId);
        Tell("classification", (int)cable.Classification);
        TellAll("caption", cable.Captions);
        Tell("origin", cable.Origin);
        Tell("created", cable.Created?.UtcTicks);
        Tell("released", cable.Released?.UtcTicks);
        Tell("precedence", (int)cable.Precedence);
        TellAll("tag", cable.Tags.Select(tag => tag.ToString()));
        Tell("subject", cable.Subject);
        foreach (var reference in cable.References)
        {
            Tell("reference label", reference.Label);
            Tell("reference", reference.Text);
            Tell("reference id", reference.ReferenceId?.ToString());
        }

        Tell("from", cable.From);
        foreach (var (name, recipients) in new[] { ("to", cable.To), ("info", cable.Info) })
        {
            foreach (var recipient in recipients)
                TellAll(name, [recipient.RoutingIndicator, recipient.Name, ((int)(recipient.Precedence ?? 0)).ToString(CultureInfo.InvariantCulture), recipient.Number, recipient.IsExempt ? "exempt" : null]);
        }

        Tell("order", cable.ExecutiveOrder);
        Tell("declassify", cable.DeclassifyOn?.DayNumber);
        Tell("declassification", cable.Declassification);
        if (cable.ClassifiedBy is { } by) TellAll("classifier", [by.Text, by.Name, by.Section, .. by.Reasons]);
        foreach (var paragraph in cable.Paragraphs)
        {
            Tell("number", paragraph.Number);
            Tell("marking", (int?)paragraph.Marking);
            Tell("marking text", paragraph.MarkingText);
            Tell("heading", paragraph.Heading);
            Tell("paragraph", paragraph.Text);
            Tell("paragraph bytes", Convert.ToHexString(paragraph.Utf8));
        }

        Tell("summary", cable.Summary);
        Tell("signer", cable.Signer);
        Tell("text", cable.Text);
        Tell("bytes", Convert.ToHexString(cable.Utf8));
        Tell("hash", cable.ContentHash);
        Tell("carrier", (int)cable.Carrier);
        TellAll("repair", cable.Repairs);
        Tell("members", string.Join(' ', Members(cable)));
        Tell("lookups", Lookups(cable));
        _ = (cable.ToString(), cable.Permalink, cable.Hashtag, cable.GetHashCode(), cable.OriginName);
        return told;
    }

    /// <summary>Numbers of the paragraphs that are members of the cable's own type.</summary>
    private static IEnumerable<int> Members(Cable cable) => cable.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(member => member.PropertyType == typeof(Paragraph) && member.GetIndexParameters().Length == 0)
        .Select(member => (member.Name, Value: (Paragraph)member.GetValue(cable)!))
        .Select(member => member.Name == "P" + member.Value.Number ? member.Value.Number!.Value : throw new InvalidOperationException($"{member.Name} is {member.Value.Number}"));

    private static string Lookups(Cable cable)
    {
        var missing = new StringBuilder();
        if (!Corpus.ByOrigin(cable.Origin).Contains(cable)) missing.Append("ByOrigin ");
        if (!Corpus.ByClassification(cable.Classification).Contains(cable)) missing.Append("ByClassification ");
        foreach (var tag in cable.Tags)
        {
            if (!Corpus.ByTag(tag).Contains(cable)) missing.Append($"ByTag({tag}) ");
        }

        if (!cable.ReferenceId.IsEmpty && !(Corpus.TryGet(cable.ReferenceId.ToString(), out var found) && found.ReferenceId == cable.ReferenceId)) missing.Append($"TryGet({cable.ReferenceId}) ");
        foreach (var target in cable.References.Select(reference => reference.Target).OfType<Cable>())
        {
            if (!Corpus.ReferencesTo(target).Contains(cable)) missing.Append($"ReferencesTo({target.ReferenceId}) ");
        }

        return missing.ToString();
    }
}
