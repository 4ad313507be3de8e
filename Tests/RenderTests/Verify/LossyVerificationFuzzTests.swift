import FoundationEssentials
import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkSystem
import InkTime
import MediaTestSupport
import TestSupport
import Testing

/// Sound whose waves no codec keeps is verified by its bands: what was rendered passes, and damage of each kind is found.
struct LossyVerificationFuzzTests {
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    folder = try TemporaryFolder()
  }

  private static let frames = 48_000
  /// `make fuzz` tries every kind of sound with every kind of damage.
  private static let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil

  enum Kind: String, CaseIterable {
    case brushes, hats, surf, clicks, strings, babble, silence, mono
  }

  /// None of the sounds that the tolerances were fitted on.
  private static func sound(_ kind: Kind) -> [Float] {
    var numbers = RandomNumbers(seed: 77)
    func noise() -> Float { Float.random(in: -1...1, using: &numbers) }
    var samples = [Float](repeating: 0, count: frames * 2)
    var last: [Float] = [0, 0]
    for index in samples.indices {
      let (frame, side) = (index / 2, index % 2)
      let time = Double(frame) / 48_000
      let value: Float
      switch kind {
      case .brushes:
        last[side] = last[side] * 0.6 + noise() * 0.4
        let level: Double = 0.15 + 0.35 * abs(sin(Double.pi * time * 3 + Double(side)))
        value = last[side] * Float(level)
      case .hats:
        let white = noise()
        let level: Double = 0.35 * exp(-40 * time.truncatingRemainder(dividingBy: 0.16))
        value = (white - last[side]) * Float(level)
        last[side] = white
      case .surf:
        last[side] = last[side] * 0.9 + noise() * 0.1
        let level: Double = 0.9 + 0.5 * sin(Double.pi * time)
        value = last[side] * Float(level)
      case .clicks:
        let level: Double = 0.7 * exp(-900 * time.truncatingRemainder(dividingBy: 0.23))
        value = noise() * Float(level)
      case .strings:
        let angle = 2 * Double.pi * (side == 0 ? 196.0 : 293.7) * time
        let vibrato = 3 * sin(2 * Double.pi * 5 * time)
        var sum = 0.0
        for part in 1...9 { sum += 0.12 / Double(part) * sin(angle * Double(part) + vibrato) }
        value = Float(sum)
      case .babble:
        last[side] = last[side] * 0.8 + noise() * 0.2
        let syllable: Double = max(0, sin(Double.pi * time * 4.3)) * sin(2 * Double.pi * 140 * time)
        let hiss: Float = last[side] * 0.2
        value = hiss + Float(0.4 * syllable)
      case .silence: value = 0
      case .mono: value = side == 0 ? noise() * 0.3 : samples[index - 1]
      }
      samples[index] = value
    }
    return samples
  }

  private func plan(_ samples: [Float], name: String = "source.wav") throws -> RenderPlan {
    let file = try folder.wav(samples, name: name)
    return try Plans.plan(
      frames: samples.count / 2,
      files: [file],
      audio: [Plans.audio(0, 0, samples.count / 2)]
    )
  }

  private static let codecs: [SoundFormat: (Muxer.Format, AudioEncoder.Codec)] = [
    .m4a: (.m4a, .aac), .opus: (.opus, .opus), .mp3: (.mp3, .mp3),
  ]

  /// Without a mixer: what is heard is what the codec makes of the samples.
  private func encode(_ samples: [Float], to name: String, _ format: SoundFormat, _ bitRate: Int) throws
    -> LoudnessReport
  {
    let (container, codec) = try #require(Self.codecs[format])
    let muxer = try Muxer(path: folder.file(name), format: container)
    let encoder = try AudioEncoder(codec, bitRate: bitRate, globalHeader: muxer.wantsGlobalHeader)
    let stream = try muxer.addStream(encoder.parameters)
    try muxer.start()
    try encoder.encode(samples.span) { packet throws(MediaError) in try muxer.write(packet, stream: stream) }
    try encoder.finish { packet throws(MediaError) in try muxer.write(packet, stream: stream) }
    try muxer.finish()
    let decoded = try TestSound.decode(folder.file(name))
    let loudness = ReferenceLoudness.measure(decoded, sampleRate: 48_000).integrated
    return LoudnessReport(
      loudness: loudness.isFinite ? loudness : nil,
      range: 0,
      truePeak: ReferenceLoudness.truePeak(decoded, sampleRate: 48_000),
      gain: 1,
      limited: 1
    )
  }

  private func faults(_ plan: RenderPlan, _ name: String, _ sound: LoudnessReport) throws -> [OutputIssue] {
    let request = VerifyRequest(plan: plan, output: folder.file(name), sound: sound)
    return try Verifier(request).run(cancellation: .never) { _ in }.faults
  }

  @Test(arguments: Kind.allCases)
  func whatWasEncodedPasses(_ kind: Kind) throws {
    let samples = Self.sound(kind)
    var plan = try plan(samples)
    let forms: [(SoundFormat, [Int])] = [
      (.m4a, [192, 96, 128, 64]), (.opus, [128, 64, 96]), (.mp3, [128, 96, 192, 64]),
    ]
    let turn = Kind.allCases.firstIndex(of: kind) ?? 0
    for (format, rates) in Self.isLong ? forms : [forms[turn % 3]] {
      // Of hi-hats, low rates leave next to no wave.
      for kilobits in Self.isLong ? rates : [rates[0]] + (kind == .hats ? [64] : []) {
        plan.sound.bitRate = kilobits * 1000
        let name = "out.\(format.rawValue)"
        let sound = try encode(samples, to: name, format, kilobits * 1000)
        let found = try faults(plan, name, sound).map(\.message)
        #expect(found == [], "\(format) \(kilobits)")
      }
    }
  }

  /// The codec makes noise quieter, which is no fault of the mix.
  @Test func aTargetIsOfTheMix() throws {
    var plan = try plan(Self.sound(.hats))
    plan.sound.loudness = -18
    let output = folder.file("out.m4a")
    let job = try SoundJob(RenderRequest(plan: plan, output: output))
    let sound = try job.run(cancellation: .never) { _ in }.sound
    #expect(try faults(plan, "out.m4a", sound).map(\.message) == [])
  }

  enum Damage: String, CaseIterable {
    case gap, missing, late, early, quiet, loud, quietPiece, loudPiece, swapped, oneSide, lowPass, noise,
      burst, clicks
    case cut, silent, otherSound

    func apply(to samples: inout [Float]) {
      let middle = 15_000 * 2
      switch self {
      case .gap: for index in middle..<middle + 2400 * 2 { samples[index] = 0 }
      case .missing:
        samples.removeSubrange(middle..<middle + 1024 * 2)
        samples += [Float](repeating: 0, count: 1024 * 2)
      case .late: samples = [Float](repeating: 0, count: 960 * 2) + samples.dropLast(960 * 2)
      case .early: samples = samples.dropFirst(960 * 2) + [Float](repeating: 0, count: 960 * 2)
      case .quiet: for index in samples.indices { samples[index] *= 0.7079 }
      case .loud: for index in samples.indices { samples[index] *= 1.4125 }
      case .quietPiece: for index in middle..<middle + 24_000 * 2 { samples[index] *= 0.7079 }
      case .loudPiece: for index in middle..<middle + 24_000 * 2 { samples[index] *= 1.4125 }
      case .swapped: for frame in 0..<samples.count / 2 { samples.swapAt(frame * 2, frame * 2 + 1) }
      case .oneSide: for frame in 0..<samples.count / 2 { samples[frame * 2] = 0 }
      case .lowPass: lowPass(&samples)
      case .noise: addNoise(to: &samples)
      case .burst:
        for (index, value) in TestSound.sine(3000, frames: 2400, amplitude: 0.4).enumerated() {
          samples[middle + index] += value
        }
      case .clicks:
        for frame in stride(from: 5000, to: samples.count / 2, by: 9000) {
          for index in frame * 2..<frame * 2 + 12 { samples[index] = 0.95 }
        }
      case .cut: samples.removeLast(9600 * 2)
      case .silent: for index in samples.indices { samples[index] = 0 }
      case .otherSound: samples = samples.reversed()
      }
    }

    private func lowPass(_ samples: inout [Float]) {
      var last: [Float] = [0, 0, 0, 0]
      for index in samples.indices {
        let side = index % 2
        last[side] += (samples[index] - last[side]) * 0.15
        last[side + 2] += (last[side] - last[side + 2]) * 0.15
        samples[index] = last[side + 2]
      }
    }

    /// As loud as what is there.
    private func addNoise(to samples: inout [Float]) {
      var numbers = RandomNumbers(seed: 5)
      let level = Float(TestSound.level(samples)) * 1.7
      for index in samples.indices { samples[index] += Float.random(in: -level...level, using: &numbers) }
    }
  }

  private static var allForms: [(Kind, SoundFormat, Int)] {
    var forms: [(Kind, SoundFormat, Int)] = []
    for kind in Kind.allCases {
      forms += [(kind, .m4a, 192_000), (kind, .opus, 128_000), (kind, .mp3, 192_000)]
    }
    return forms
  }

  @Test(arguments: Damage.allCases)
  func eachKindOfDamageIsFound(_ damage: Damage) throws {
    let few: [(Kind, SoundFormat, Int)] = [
      (.brushes, .m4a, 192_000), (.surf, .opus, 128_000), (.strings, .mp3, 128_000), (.babble, .m4a, 128_000),
    ]
    let turn = Damage.allCases.firstIndex(of: damage) ?? 0
    // Sides that differ in little are the hardest to distinguish.
    let hard: [(Kind, SoundFormat, Int)] = damage == .swapped ? [(.babble, .opus, 128_000)] : []
    for (kind, format, bitRate) in Self.isLong ? Self.allForms : [few[turn % 4]] + hard
    where !isHarmless(damage, to: kind) {
      let samples = Self.sound(kind)
      var plan = try plan(samples)
      plan.sound.bitRate = bitRate
      let sound = try encode(samples, to: "whole.\(format.rawValue)", format, bitRate)
      var damaged = samples
      damage.apply(to: &damaged)
      let name = "damaged.\(format.rawValue)"
      _ = try encode(damaged, to: name, format, bitRate)
      let faults = try faults(plan, name, sound)
      #expect(!faults.isEmpty, "\(kind) \(format) \(bitRate)")
      if damage == .swapped { #expect(faults.map(\.message) == ["left and right are swapped"], "\(kind)") }
    }
  }

  /// Silence stays silence, sides that are the same can be swapped, and a tone has nothing to take off above it; the
  /// strokes of clicks and hi-hats have gaps of their own.
  private func isHarmless(_ damage: Damage, to kind: Kind) -> Bool {
    switch (kind, damage) {
    case (.silence, .burst), (.silence, .clicks), (.silence, .cut): false
    case (.silence, _), (.mono, .swapped), (.clicks, .swapped), (.hats, .lowPass): true
    case (.clicks, .gap), (.hats, .gap), (.clicks, .missing), (.clicks, .quietPiece), (.clicks, .loudPiece):
      true
    default: false
    }
  }
}
