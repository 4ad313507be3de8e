import InkSystem

ProcessSetup.start()
exit(Program.run(arguments: Array(CommandLine.arguments.dropFirst())))
