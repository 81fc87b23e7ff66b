System.Console.WriteLine(args[0]);
