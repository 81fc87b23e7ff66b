using System;
using System.Security.Cryptography;
using Desk.Cables;

foreach (var cable in Corpus.All)
    Console.WriteLine($"{cable.SourcePath} {cable.ReferenceId} {Convert.ToHexString(SHA256.HashData(cable.Utf8))}");
Console.WriteLine(Corpus.Astana._08ASTANA66.P1.Text);
