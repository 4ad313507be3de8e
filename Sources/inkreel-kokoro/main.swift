import InkSystem

ProcessSetup.start()
exit(KokoroProgram.run(arguments: Array(ProcessArguments.all.dropFirst())))
