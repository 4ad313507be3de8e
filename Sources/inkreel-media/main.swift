import InkSystem

ProcessSetup.start()
exit(Program.run(arguments: Array(ProcessArguments.all.dropFirst())))
