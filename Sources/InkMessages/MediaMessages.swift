package import InkPlan
package import InkTime
package import InkVoices

/// What `inkreel` asks of `inkreel-media` over JSON-RPC on a pipe. `docs/architecture.md` shows an exchange.
package enum MediaMethod: String, Sendable {
  /// `MediaHello` → `MediaHello`, first of all.
  case hello
  /// `ProbeRequest` → `ProbeAnswer`
  case probe
  /// `TextRequest` → `TextAnswer`
  case text
  /// `SpeakRequest` → `SpeakAnswer`
  case speak
  /// `SpeakRequest` → `MeasureAnswer`
  case measure
  /// `RenderRequest` → `RenderAnswer`
  case render
  /// `VerifyRequest` → `VerifyAnswer`
  case verify
  /// `FrameRequest` → `FrameAnswer`
  case frame
  /// `ThumbnailRequest` → `ThumbnailAnswer`
  case thumbnails
  /// Notification to the client: `MediaProgress`.
  case progress
  /// Notification to the client: `MediaReading`.
  case reading
  /// Notification to the server, without parameters: end the running request, which then fails with
  /// `cancelled`, and leave nothing after. The end of the server's input means the same.
  case cancel
}

package struct MediaHello: Hashable, Sendable, Codable {
  package static let current = 1

  /// The version of this protocol. Programs of different versions refuse each other.
  package var mediaProtocol: Int
  /// The program and its version, for people.
  package var program: String

  package init(mediaProtocol: Int = MediaHello.current, program: String) {
    self.mediaProtocol = mediaProtocol
    self.program = program
  }
}

/// How far long work is. Sent at most some ten times a second.
package struct MediaProgress: Hashable, Sendable, Codable {
  package enum Phase: String, Hashable, Sendable, Codable {
    /// Counts utterances.
    case speech
    /// Counts ticks of sound that is mixed only to be measured.
    case measure
    /// Counts ticks of mixed sound, for an output that is sound alone.
    case mix
    /// Counts ticks of encoded picture and sound, for a video.
    case encode
    /// Counts ticks of an output that is compared with its plan.
    case verify
  }

  package var phase: Phase
  package var done: Int64
  package var total: Int64

  package init(phase: Phase, done: Int64, total: Int64) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}

/// A media file is about to be opened, or has been closed: sent at once, so that it is known when a library brings the
/// program down over it.
package struct MediaReading: Hashable, Sendable, Codable {
  package var path: String
  package var isOpen: Bool

  package init(path: String, isOpen: Bool) {
    self.path = path
    self.isOpen = isOpen
  }
}

package struct ProbeRequest: Hashable, Sendable, Codable {
  package var paths: [String]

  package init(paths: [String]) {
    self.paths = paths
  }
}

package struct ProbeAnswer: Hashable, Sendable, Codable {
  /// One for each path of the request, in order.
  package var files: [ProbedFile]

  package init(files: [ProbedFile]) {
    self.files = files
  }
}

/// Either `content`, or `problem`, which says why there is none.
package struct ProbedFile: Hashable, Sendable, Codable {
  package var content: FileContent?
  package var problem: MediaError?

  package init(content: FileContent?, problem: MediaError?) {
    self.content = content
    self.problem = problem
  }
}

package struct SpeakRequest: Hashable, Sendable, Codable {
  package var utterances: [Utterance]
  /// Absolute; made when missing.
  package var cacheDirectory: String

  package init(utterances: [Utterance], cacheDirectory: String) {
    self.utterances = utterances
    self.cacheDirectory = cacheDirectory
  }
}

package struct Utterance: Hashable, Sendable, Codable {
  package var text: String
  package var speaker: VoiceChoice
  package var speed: Double
  /// The speaker's engine, as it is reached.
  package var engine: VoiceEngine
  /// What the estimate says it will last; a clip over many times of it is refused. Absent where the voice is to be
  /// measured.
  package var expected: Ticks?
  /// The words of which the script gives the sounds, for an engine that takes them; absent where it gives none.
  package var phonemes: [WordPhonemes]?

  package init(
    text: String,
    speaker: VoiceChoice,
    speed: Double,
    engine: VoiceEngine,
    expected: Ticks?,
    phonemes: [WordPhonemes]? = nil
  ) {
    self.text = text
    self.speaker = speaker
    self.speed = speed
    self.engine = engine
    self.expected = expected
    self.phonemes = phonemes
  }
}

package struct SpeakAnswer: Hashable, Sendable, Codable {
  /// One for each utterance of the request, in order.
  package var clips: [SpokenClip]

  package init(clips: [SpokenClip]) {
    self.clips = clips
  }
}

/// A checked, trimmed, cached clip; or `problem`, which says why there is none.
package struct SpokenClip: Hashable, Sendable, Codable {
  package var file: PlanFile?
  /// One for each word of the text, in order, counted from the clip's start.
  package var words: [TickRange]
  /// For each word, when its parts start that are written without spaces; absent where no voice says so.
  package var moments: [[WordMoment]]?
  package var problem: MediaError?

  package init(
    file: PlanFile?,
    words: [TickRange],
    moments: [[WordMoment]]? = nil,
    problem: MediaError?
  ) {
    self.file = file
    self.words = words
    self.moments = moments
    self.problem = problem
  }

  package var times: [WordTime] { [WordTime](words, moments) }
}

extension [WordTime] {
  fileprivate init(_ words: [TickRange], _ moments: [[WordMoment]]?) {
    guard let moments, moments.count == words.count else {
      self = words.map { WordTime($0) }
      return
    }
    self = zip(words, moments).map { WordTime($0, moments: $1) }
  }
}

package struct MeasureAnswer: Hashable, Sendable, Codable {
  /// One for each utterance of the request, in order.
  package var lengths: [MeasuredUtterance]

  package init(lengths: [MeasuredUtterance]) {
    self.lengths = lengths
  }
}

/// How long the clip of an utterance will be; or `problem`, which says why that is not known.
package struct MeasuredUtterance: Hashable, Sendable, Codable {
  package var length: Ticks?
  /// One for each word of the text, in order, counted from the clip's start.
  package var words: [TickRange]
  /// For each word, when its parts start that are written without spaces; absent where no voice says so.
  package var moments: [[WordMoment]]?
  package var problem: MediaError?

  package init(
    length: Ticks?,
    words: [TickRange],
    moments: [[WordMoment]]? = nil,
    problem: MediaError?
  ) {
    self.length = length
    self.words = words
    self.moments = moments
    self.problem = problem
  }

  package var times: [WordTime] { [WordTime](words, moments) }
}

package struct RenderRequest: Hashable, Sendable, Codable {
  /// Measured; every path absolute.
  package var plan: RenderPlan
  /// Absolute. Its ending chooses the form: mp4, wav, flac, m4a, opus, mp3.
  package var output: String
  /// Of wav and flac, and of the stems.
  package var sampleFormat: SampleFormat?
  /// Absolute: a folder for narration, music and effects, each as a file of its own; made when missing.
  package var stems: String?

  package init(
    plan: RenderPlan,
    output: String,
    sampleFormat: SampleFormat? = nil,
    stems: String? = nil
  ) {
    self.plan = plan
    self.output = output
    self.sampleFormat = sampleFormat
    self.stems = stems
  }
}

/// How a sample is written where it is not compressed with loss.
package enum SampleFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case int16 = "16"
  case int24 = "24"
  case float
}

package struct RenderAnswer: Hashable, Sendable, Codable {
  package var duration: Ticks
  /// In bytes.
  package var size: Int64
  /// Frames of the video; 0 for sound alone.
  package var frames: Int
  /// Distinct pictures that were drawn for them.
  package var drawn: Int
  package var sound: LoudnessReport
  /// What people should know about the output, though it is as planned; no full stops.
  package var notes: [String]
  /// In the order of their times.
  package var textIssues: [TextIssue]

  package init(
    duration: Ticks,
    size: Int64,
    frames: Int,
    drawn: Int,
    sound: LoudnessReport,
    notes: [String] = [],
    textIssues: [TextIssue] = []
  ) {
    self.duration = duration
    self.size = size
    self.frames = frames
    self.drawn = drawn
    self.notes = notes
    self.textIssues = textIssues
    self.sound = sound
  }
}

/// How loud the sound is that was rendered, as a player decodes it.
package struct LoudnessReport: Hashable, Sendable, Codable {
  /// Integrated, in LUFS (ITU-R BS.1770); absent for silence and for less than 400 ms.
  package var loudness: Double?
  /// In LU (EBU Tech 3342).
  package var range: Double
  /// Linear; 0 for silence.
  package var truePeak: Double
  /// What the mix was multiplied by to come to its loudness.
  package var gain: Double
  /// The smallest factor by which the limiter held it down: 1 where it did nothing.
  package var limited: Double
  /// What the plan's ceiling was multiplied by for the limiter: less than 1 where a codec overshoots it.
  package var headroom: Double
  /// By how much, in dB, AAC's fast coder made a part of the sound quieter, where the default coder encoded it again
  /// because of that; absent where it did not.
  package var avoidedLoss: Double?

  package init(
    loudness: Double?,
    range: Double,
    truePeak: Double,
    gain: Double,
    limited: Double,
    headroom: Double = 1,
    avoidedLoss: Double? = nil
  ) {
    self.loudness = loudness
    self.range = range
    self.truePeak = truePeak
    self.gain = gain
    self.limited = limited
    self.headroom = headroom
    self.avoidedLoss = avoidedLoss
  }
}
