internal import CEspeak
import InkSystem
import InkVoiceProgram

/// libespeak-ng, for the one utterance that a process speaks.
///
/// The library keeps its state in globals, does not repeat itself within a process, and hangs when
/// initialised again; so it is initialised once, never ended, and gone with the process.
struct Espeak: ~Copyable {
  let sampleRate: Int

  /// Such as `1.51`.
  static var version: String {
    // Some builds add the date of the source: `1.51  04.Apr.22`.
    let text = String(cString: espeak_Info(nil))
    return text.split(separator: " ").first.map(String.init) ?? text
  }

  init() throws(VoiceError) {
    // The library connects to the sound server though nothing is to be played, which may start one, wait for it, and
    // leave folders after. To a server that is named so no one can connect.
    setenv("PULSE_SERVER", "unix:/dev/null", 1)
    espeak_ng_InitializePath(nil)
    var context: espeak_ng_ERROR_CONTEXT?
    let status = espeak_ng_Initialize(&context)
    espeak_ng_ClearErrorContext(&context)
    guard status == ENS_OK, espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 0, nil) == ENS_OK else {
      throw VoiceError(
        .environment,
        "espeak-ng's voice data is missing or damaged; install it with: sudo apt-get install espeak-ng-data"
      )
    }
    sampleRate = Int(espeak_ng_GetSampleRate())
  }

  /// Chooses a voice by its name, such as `en-us`, or `en-us+f3` with a variant.
  ///
  /// Looked up first: given an unknown name the library opens any file of that path, crashes on a folder,
  /// and passes over a variant that does not exist.
  func select(voice: String) throws(VoiceError) {
    let parts = voice.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let base = parts.first, let installed = InstalledVoice.voice(base) else {
      throw VoiceError(.request, "espeak-ng has no voice `\(voice)`; try `en-us`, or `en-us+f3`")
    }
    var name = installed.name
    if parts.count > 1 {
      guard InstalledVoice.hasVariant(parts[1]) else {
        throw VoiceError(
          .request,
          "espeak-ng has no variant `+\(parts[1])` for the voice `\(base)`; try `+f3` or `+m3`"
        )
      }
      name += "+" + parts[1]
    }
    let status = espeak_ng_SetVoiceByName(name)
    guard status == ENS_OK else {
      throw VoiceError(
        .environment,
        "espeak-ng cannot load the voice `\(voice)`: status \(String(status.rawValue, radix: 16))"
      )
    }
  }

  /// - Parameter rate: In words a minute.
  func speak(_ text: String, rate: Int, into recording: Recording) throws(VoiceError) {
    espeak_ng_SetParameter(espeakRATE, Int32(clamping: rate), 0)
    espeak_SetSynthCallback(receive)
    let plain = Espeak.plain(text)
    let status = plain.withUnsafeBytes { bytes in
      espeak_ng_Synthesize(
        bytes.baseAddress,
        bytes.count,
        0,
        POS_CHARACTER,
        0,
        UInt32(espeakCHARS_UTF8 | espeakENDPAUSE),
        nil,
        Unmanaged.passUnretained(recording).toOpaque()
      )
    }
    if let failure = recording.failure { throw failure }
    guard status == ENS_OK else {
      throw VoiceError(.environment, "espeak-ng failed with status \(String(status.rawValue, radix: 16))")
    }
  }

  /// UTF-8 with a zero at its end. Control characters become spaces: the library takes U+0001 for the start
  /// of a command, and U+0000 for the text's end. Positions stay as they are.
  private static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 1)
    for byte in text.utf8 { bytes.append(byte < 32 || byte == 127 ? 32 : byte) }
    bytes.append(0)
    return bytes
  }
}

/// The library's callback: 0 to go on, 1 to stop.
private func receive(
  _ samples: UnsafeMutablePointer<Int16>?,
  _ count: Int32,
  _ events: UnsafeMutablePointer<espeak_EVENT>?
) -> Int32 {
  guard var event = events, let pointer = event.pointee.user_data else { return 0 }
  let recording = Unmanaged<Recording>.fromOpaque(pointer).takeUnretainedValue()
  while event.pointee.type != espeakEVENT_LIST_TERMINATED {
    if event.pointee.type == espeakEVENT_WORD {
      recording.append(
        WordEvent(
          position: Int(event.pointee.text_position) - 1,
          sample: Int(event.pointee.audio_position) * recording.sampleRate / 1000
        )
      )
    }
    event = event.advanced(by: 1)
  }
  guard let samples, count > 0 else { return 0 }
  return recording.append(UnsafeBufferPointer(start: samples, count: Int(count))) ? 0 : 1
}
