using CableReader.Commands;

return ReaderCommand.Run(args);
