using Cablegram.Model;

namespace Cablegram.Fixes;

/// <summary>A stretch of a text and what is to stand there instead.</summary>
/// <param name="Span">The stretch; empty where something is put in.</param>
/// <param name="NewText">What stands there afterwards; empty where the stretch is taken out.</param>
internal readonly record struct TextEdit(SourceSpan Span, string NewText);
