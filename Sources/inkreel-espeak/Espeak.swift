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

  /// - Parameter reportsPhonemes: Whether `phonemeEvents` is asked for, and not speech.
  init(reportsPhonemes: Bool = false) throws(VoiceError) {
    // The library connects to the sound server though nothing is to be played, which may start one, wait for it, and
    // leave folders after. To a server that is named so no one can connect.
    setenv("PULSE_SERVER", "unix:/dev/null", 1)
    guard reportsPhonemes ? Espeak.startForPhonemes() : Espeak.startForSpeech() else {
      throw VoiceError(
        .environment,
        "espeak-ng's voice data is missing or damaged; install it with: sudo apt-get install espeak-ng-data"
      )
    }
    sampleRate = Int(espeak_ng_GetSampleRate())
  }

  private static func startForSpeech() -> Bool {
    espeak_ng_InitializePath(nil)
    var context: espeak_ng_ERROR_CONTEXT?
    let status = espeak_ng_Initialize(&context)
    espeak_ng_ClearErrorContext(&context)
    return status == ENS_OK && espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 0, nil) == ENS_OK
  }

  /// The older interface: the newer one has no setting for events of phonemes.
  private static func startForPhonemes() -> Bool {
    let options =
      espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_PHONEME_IPA | espeakINITIALIZE_DONT_EXIT
    return espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, Int32(options)) > 0
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
    let status = Espeak.synthesize(text, flags: espeakCHARS_UTF8 | espeakENDPAUSE, for: recording)
    if let failure = recording.failure { throw failure }
    try Espeak.check(status)
  }

  private static func synthesize(_ text: String, flags: Int32, for receiver: AnyObject) -> espeak_ng_STATUS {
    plain(text).withUnsafeBytes { bytes in
      espeak_ng_Synthesize(
        bytes.baseAddress,
        bytes.count,
        0,
        POS_CHARACTER,
        0,
        UInt32(flags),
        nil,
        Unmanaged.passUnretained(receiver).toOpaque()
      )
    }
  }

  private static func check(_ status: espeak_ng_STATUS) throws(VoiceError) {
    guard status == ENS_OK else {
      throw VoiceError(.environment, "espeak-ng failed with status \(String(status.rawValue, radix: 16))")
    }
  }

  // MARK: Phonemes

  /// The sounds of a text in the International Phonetic Alphabet, with stress, spaces between words, and a `^` between
  /// the letters of one sound.
  func phonemes(of text: String) -> String {
    let mode = espeakPHONEMES_IPA | espeakPHONEMES_TIE | Int32(UInt8(ascii: "^")) << 8
    return Espeak.plain(text).withUnsafeBytes { bytes in
      // One clause a call, after which the pointer is where the next starts.
      var rest: UnsafeRawPointer? = bytes.baseAddress
      var clauses: [String] = []
      while rest != nil {
        guard let clause = espeak_TextToPhonemes(&rest, Int32(espeakCHARS_UTF8), mode) else { break }
        clauses.append(String(cString: clause))
      }
      return clauses.joined(separator: " ")
    }
  }

  /// The same sounds one by one, without stress, and where in the text each belongs.
  func phonemeEvents(of text: String) throws(VoiceError) -> [PhonemeEvent] {
    let trace = PhonemeTrace()
    espeak_SetSynthCallback(receivePhonemes)
    try Espeak.check(Espeak.synthesize(text, flags: espeakCHARS_UTF8, for: trace))
    return trace.events
  }

  /// UTF-8 with a zero at its end. What the library would mistake becomes a space: control characters, of which it
  /// takes U+0001 for the start of a command and U+0000 for the text's end, and a visarga of Burmese that follows
  /// no letter, after which it says the rest of the clause twice. Positions stay as they are.
  private static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 1)
    var isAfterLetter = false
    for scalar in text.unicodeScalars {
      let isMistaken = scalar.value < 32 || scalar.value == 127 || scalar == "\u{1038}" && !isAfterLetter
      bytes.append(contentsOf: UTF8.encode(isMistaken ? " " : scalar) ?? UTF8.encodedReplacementCharacter)
      // To the library, asat and the like are none.
      isAfterLetter = scalar.properties.isAlphabetic
    }
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

/// The callback for phonemes, which leaves the sound.
private func receivePhonemes(
  _ samples: UnsafeMutablePointer<Int16>?,
  _ count: Int32,
  _ events: UnsafeMutablePointer<espeak_EVENT>?
) -> Int32 {
  guard var event = events, let pointer = event.pointee.user_data else { return 0 }
  let trace = Unmanaged<PhonemeTrace>.fromOpaque(pointer).takeUnretainedValue()
  while event.pointee.type != espeakEVENT_LIST_TERMINATED {
    switch event.pointee.type {
    case espeakEVENT_WORD: trace.startWord(at: Int(event.pointee.text_position) - 1)
    case espeakEVENT_PHONEME: trace.append(name(of: event.pointee))
    default: break
    }
    event = event.advanced(by: 1)
  }
  return 0
}

/// Eight bytes in which a zero ends the text, unless it needs them all.
private func name(of event: espeak_EVENT) -> String {
  withUnsafeBytes(of: event.id) { bytes in
    String(decoding: bytes.prefix(8).prefix { $0 != 0 }, as: UTF8.self)
  }
}
