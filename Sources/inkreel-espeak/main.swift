import InkSystem

ProcessSetup.start()
exit(EspeakProgram.run(arguments: Array(ProcessArguments.all.dropFirst())))
