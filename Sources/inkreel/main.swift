import InkSystem

ProcessSetup.start()
let status = CommandLineInterface.run(Array(CommandLine.arguments.dropFirst()))
exitProcess(status)
