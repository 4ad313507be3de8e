import InkVoiceProgram
struct Assembly {
  struct Report: Codable {}
  init(folder: String) throws(VoiceError) {}
  func run() throws(VoiceError) -> Report { Report() }
}
