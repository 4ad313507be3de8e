import InkSystem

ProcessSetup.start()
exit(HTTPProgram.run(arguments: Array(ProcessArguments.all.dropFirst())))
