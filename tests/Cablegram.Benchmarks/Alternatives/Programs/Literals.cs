System.Console.WriteLine(App.Corpus.Get(args[0])!.Subject);
