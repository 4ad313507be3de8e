import InkSystem

exit(EspeakProgram.run(arguments: Array(CommandLine.arguments.dropFirst())))
