internal import InkMedia
internal import InkMessages
internal import InkTime

/// The encoded sound of a plan, packet after packet: a thread of its own encodes it, in parallel with the picture.
final class SoundTrack {
  private let producer: Producer<EncodedPacket>

  /// Sound, encoder and stems belong to the thread.
  private final class Work: @unchecked Sendable {
    private let sound: MasteredSound
    private let encoder: AudioEncoder
    private let stems: StemWriter?

    init(_ sound: MasteredSound, _ encoder: AudioEncoder, _ stems: StemWriter?) {
      self.sound = sound
      self.encoder = encoder
      self.stems = stems
    }

    func fill(_ output: Producer<EncodedPacket>.Output) throws(MediaError) {
      /// - Throws: `.cancelled` if no packet is wanted any more.
      func deliver(_ packet: EncodedPacket) throws(MediaError) {
        guard let item = output.empty() else { throw MediaError(.cancelled, "cancelled") }
        item.take(packet)
        output.deliver(item)
      }
      while let block = try sound.next() {
        try block.give { samples throws(MediaError) in try encoder.encode(samples, deliver: deliver) }
        try stems?.write(block)
      }
      try encoder.finish(deliver: deliver)
      try stems?.finish()
    }
  }

  /// About 3 s of sound.
  private static let packets = 128

  /// What is passed belongs to the track until the last packet has been taken.
  init(_ sound: MasteredSound, _ encoder: AudioEncoder, _ stems: StemWriter?) throws(MediaError) {
    var packets: [EncodedPacket] = []
    for _ in 0..<SoundTrack.packets { packets.append(try EncodedPacket()) }
    let work = Work(sound, encoder, stems)
    producer = try Producer(packets) { output throws(MediaError) in try work.fill(output) }
  }

  /// Hands over the next packet, which is empty afterwards.
  ///
  /// - Returns: When it ends; `nil` at the end of the sound.
  func next(_ body: (EncodedPacket) throws(MediaError) -> Void) throws(MediaError) -> Ticks? {
    guard let packet = try producer.next() else { return nil }
    let end = Ticks(packet.endTime)
    try body(packet)
    producer.recycle(packet)
    return end
  }
}
