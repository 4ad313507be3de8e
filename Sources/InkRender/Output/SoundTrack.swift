internal import InkMedia
internal import InkMessages
internal import InkSystem
internal import InkTime

/// The encoded sound of a plan, packet after packet: a thread of its own encodes it, in parallel with the picture.
final class SoundTrack {
  private let work: Work
  private let thread: Thread

  /// What both threads know. Sound, encoder and stems belong to the thread alone, and `error` is written before `full`
  /// is closed and read after.
  private final class Work: @unchecked Sendable {
    let sound: MasteredSound
    let encoder: AudioEncoder
    let stems: StemWriter?
    let free: BlockingQueue<EncodedPacket>
    let full: BlockingQueue<EncodedPacket>
    var error: MediaError?

    init(_ sound: MasteredSound, _ encoder: AudioEncoder, _ stems: StemWriter?, packets: Int) {
      self.sound = sound
      self.encoder = encoder
      self.stems = stems
      free = BlockingQueue(capacity: packets)
      full = BlockingQueue(capacity: packets)
    }

    func run() {
      do throws(MediaError) {
        while let block = try sound.next() {
          try block.give { samples throws(MediaError) in try encoder.encode(samples, deliver: deliver) }
          try stems?.write(block)
        }
        try encoder.finish(deliver: deliver)
        try stems?.finish()
      } catch {
        self.error = error
      }
      full.close()
    }

    /// - Throws: `.cancelled` where nothing is asked for any more.
    private func deliver(_ packet: EncodedPacket) throws(MediaError) {
      guard let room = free.next() else { throw MediaError(.cancelled, "cancelled") }
      room.take(packet)
      full.append(room)
    }
  }

  /// About 3 s of sound.
  private static let packets = 128

  /// What is passed belongs to the track until the last packet has been taken.
  init(_ sound: MasteredSound, _ encoder: AudioEncoder, _ stems: StemWriter?) throws(MediaError) {
    let work = Work(sound, encoder, stems, packets: SoundTrack.packets)
    for _ in 0..<SoundTrack.packets { work.free.append(try EncodedPacket()) }
    self.work = work
    do throws(SystemError) {
      thread = try Thread { work.run() }
    } catch {
      throw MediaError(.environment, "cannot start a thread: \(error)")
    }
  }

  deinit {
    work.free.close(discarding: true)
    thread.join()
  }

  /// Hands over the next packet, which is empty afterwards.
  ///
  /// - Returns: When it ends; `nil` where none is left.
  func next(_ body: (EncodedPacket) throws(MediaError) -> Void) throws(MediaError) -> Ticks? {
    guard let packet = work.full.next() else {
      if let error = work.error { throw error }
      return nil
    }
    let end = Ticks(packet.endTime)
    try body(packet)
    work.free.append(packet)
    return end
  }
}
