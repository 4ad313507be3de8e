import InkSystem

exit(Program.run(arguments: Array(CommandLine.arguments.dropFirst())))
