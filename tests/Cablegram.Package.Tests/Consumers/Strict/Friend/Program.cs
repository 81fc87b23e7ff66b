using System;
using Friend.Cables;

Console.WriteLine($"own {Corpus.Count} {Corpus.Freedonia._08FREEDONIA12.Subject} {Tag.EAGR:D}");
Console.WriteLine($"seen {Core.Cables.Corpus.Count} {Core.Cables.Corpus.Astana._08ASTANA66.Subject} {Core.Cables.Tag.EAGR:D}");
