internal import CLibAV
package import InkMessages
package import InkTime

/// How long the sound of a file is, from the lengths of its packets; nothing is decoded.
package enum PacketLength {
  /// The sum of the packets' lengths, in the stream's time base; `nil` where one is damaged, or does not start where the
  /// one before it ends.
  ///
  /// - Parameters:
  ///   - demuxer: Is read to its end.
  ///   - proceed: Asked every thousand packets; what it throws ends the reading.
  static func gapless(
    _ demuxer: AudioDemuxer,
    proceed: () throws(MediaError) -> Void
  ) throws(MediaError) -> Int64? {
    var range: (start: Int64, end: Int64)?
    var number = 0
    while true {
      if number % 1000 == 0 { try proceed() }
      number += 1
      switch try demuxer.read() {
      case .end: return range.map { $0.end - $0.start }
      case .damage: return nil
      case .packet:
        guard let times = demuxer.packet.times, times.end > times.start,
          times.start == range?.end ?? times.start
        else { return nil }
        range = (range?.start ?? times.start, times.end)
      }
    }
  }

  /// So many packets in a row may be damaged.
  private static let toleratedDamage = 16

  /// The sum of the packets' lengths: where packets are missing, players go on with the next, and where files are
  /// put after each other, the times start again. From the first packet's start to the last one's end in the few
  /// forms whose packets do not tell their length.
  ///
  /// - Parameter proceed: Asked every thousand packets; what it throws ends the reading.
  package static func ofFile(
    _ path: String,
    proceed: () throws(MediaError) -> Void
  ) throws(MediaError) -> Ticks {
    let demuxer = try AudioDemuxer(path: path)
    var range: (start: Int64, end: Int64)?
    var sum: Int64 = 0
    var unreported = 0
    var damaged = 0
    var number = 0
    reading: while damaged <= toleratedDamage {
      if number % 1000 == 0 { try proceed() }
      number += 1
      switch try demuxer.read() {
      case .end: break reading
      case .damage: damaged += 1
      case .packet:
        damaged = 0
        guard let times = demuxer.packet.times else { continue }
        range = (min(range?.start ?? times.start, times.start), max(range?.end ?? times.end, times.end))
        let (longer, isTooLong) = sum.addingReportingOverflow(times.end - times.start)
        sum = isTooLong ? .max : longer
        if times.end == times.start { unreported += 1 }
      }
    }
    // The first packets of some forms last no time.
    let isReliable = unreported <= number / 100 + 2
    let length = isReliable ? sum : range.map { $0.end - $0.start } ?? 0
    return min(.limit, Ticks(demuxer.rescale(length, toUnitsOf: Int(Ticks.perSecond))))
  }
}

extension EncodedPacket {
  /// In the stream's time base; `nil` where they are not known.
  fileprivate var times: (start: Int64, end: Int64)? {
    let start = pointer.pointee.pts
    guard start != inkreel_av_nopts_value(), start.magnitude < 1 << 60 else { return nil }
    return (start, start + min(max(0, pointer.pointee.duration), 1 << 60))
  }
}
