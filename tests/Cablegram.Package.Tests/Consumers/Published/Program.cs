using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using Published.Cables;

foreach (var cable in Corpus.All)
{
    Console.WriteLine(cable);
    Console.WriteLine($"{cable.SourcePath} {Convert.ToHexString(SHA256.HashData(cable.Utf8))} {cable.ContentHash}");
    Console.WriteLine(string.Join(" | ", cable.Paragraphs.Select(paragraph => $"{paragraph.Number} {paragraph.Marking} {paragraph.Text}")));
    Console.WriteLine(string.Join(" | ", cable.References.Select(reference => $"{reference} {reference.Target?.Subject}")));
}

Console.WriteLine(Corpus.Astana._08ASTANA66.P1.Text);
Console.WriteLine(string.Join(" ", Corpus.ByTag(Tag.EAGR).Union(Corpus.ByOrigin(Origin.Astana)).Select(cable => cable.Hashtag)));
Console.WriteLine($"{Enum.GetName(Corpus.Freedonia._08FREEDONIA12.Origin)} {Corpus.Freedonia._08FREEDONIA12.Classification}");
try
{
    _ = Corpus.Get(args.FirstOrDefault() ?? "08ASTANA67");
}
catch (KeyNotFoundException e)
{
    Console.WriteLine(e.Message);
}
