import InkSystem

ProcessSetup.start()
let status = CommandLineInterface.run(Array(ProcessArguments.all.dropFirst()))
exitProcess(status)
