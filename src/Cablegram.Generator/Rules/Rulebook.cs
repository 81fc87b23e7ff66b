using Cablegram.Rules.Archive;
using Cablegram.Rules.ClassifiedBy;
using Cablegram.Rules.Declassification;
using Cablegram.Rules.Fields;
using Cablegram.Rules.Header;
using Cablegram.Rules.Marking;
using Cablegram.Rules.Metadata;
using Cablegram.Rules.Pages;
using Cablegram.Rules.Paragraphs;
using Cablegram.Rules.ReferenceIds;
using Cablegram.Rules.Typography;

namespace Cablegram.Rules;

/// <summary>All rules of form.</summary>
internal static class Rulebook
{
    /// <summary>The sections by number.</summary>
    public static IReadOnlyList<RuleSection> Sections { get; } =
    [
        HeaderRules.Section, MarkingRules.Section, DeclassificationRules.Section, ClassifiedByRules.Section, FieldRules.Section,
        ReferenceIdRules.Section, ParagraphRules.Section, PageRules.Section, TypographyRules.Section, MetadataRules.Section,
        ArchiveRules.Section,
    ];

    /// <summary>The rules by id.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. Sections.SelectMany(section => section.Rules)];

    /// <summary>What checks them.</summary>
    public static IReadOnlyList<RuleCheck> Checks { get; } = [.. Sections.SelectMany(section => section.Checks)];

    /// <summary>The rules that are checked unless the project says otherwise.</summary>
    public static HashSet<Rule> OnByDefault { get; } = [.. Rules.Where(rule => rule.IsOn)];

    /// <summary>A rule by its id, in any case; null where there is none.</summary>
    public static Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
