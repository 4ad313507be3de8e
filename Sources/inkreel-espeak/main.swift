import InkSystem

ProcessSetup.start()
exit(EspeakProgram.run(arguments: Array(CommandLine.arguments.dropFirst())))
