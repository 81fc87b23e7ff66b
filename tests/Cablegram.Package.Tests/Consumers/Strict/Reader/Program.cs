using System;
using System.Linq;
using Archive.Cables;

Console.WriteLine(Corpus.Count);
Console.WriteLine(Corpus.Astana._08ASTANA66.P2.Text);
Console.WriteLine(string.Join(" ", Corpus.ByTag(Tag.EAGR).Intersect(Corpus.ByOrigin(Origin.Freedonia)).Select(cable => cable.ReferenceId)));
Console.WriteLine(Corpus.Get("08 freedonia 12") == Corpus.ReferencesTo(Corpus.Astana._08ASTANA66)[0]);
