namespace Cablegram.Parsing.Fields;

/// <summary>Where captions may stand on a classification line; offsets in the message.</summary>
/// <param name="InnerStart">First character behind the class words.</param>
/// <param name="InnerEnd">Behind the last qualifier between class and post; equal to <paramref name="InnerStart"/> where there is none.</param>
/// <param name="TrailingStart">First character behind the number; equal to <paramref name="TrailingEnd"/> where the line ends with it.</param>
/// <param name="TrailingEnd">End of the line.</param>
internal readonly record struct CaptionPlaces(int InnerStart, int InnerEnd, int TrailingStart, int TrailingEnd);
