using App.Cables;

System.Console.WriteLine(Corpus.Get(args[0]).Subject);
