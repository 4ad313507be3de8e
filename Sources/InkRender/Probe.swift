internal import InkMedia
package import InkMessages
internal import InkPlan
internal import InkTime

/// What a media file is: its bytes, and how long it sounds and is seen.
package enum Probe {
  /// Files that claim to be longer are believed; shorter ones are decoded, and so measured exactly.
  private static let longestMeasured = 10 * 60

  /// Throws only when cancelled; what is wrong with the file is in the answer.
  package static func file(_ path: String, cancellation: Cancellation) throws(MediaProblem) -> ProbedFile {
    do throws(MediaProblem) {
      let (sound, picture) = try lengths(of: path, cancellation)
      let (size, sha256) = try ContentHash.ofFile(path, proceed: cancellation.check)
      return ProbedFile(
        content: FileContent(size: size, sha256: sha256, duration: sound, pictureDuration: picture),
        problem: nil
      )
    } catch {
      guard error.kind != .cancelled else { throw error }
      return ProbedFile(content: nil, problem: error)
    }
  }

  /// A file with a picture need not sound.
  private static func lengths(
    of path: String,
    _ cancellation: Cancellation
  ) throws(MediaProblem) -> (sound: Ticks, picture: Ticks?) {
    do throws(MediaProblem) {
      let sound = try duration(of: path, cancellation)
      return (sound, try PictureLength.ofFile(path, proceed: cancellation.check))
    } catch {
      guard error.kind == .unusableFile,
        let picture = try PictureLength.ofFile(path, proceed: cancellation.check)
      else { throw error }
      return (.zero, picture)
    }
  }

  private static func duration(of path: String, _ cancellation: Cancellation) throws(MediaProblem) -> Ticks {
    let decoder = try AudioDecoder(path: path)
    let rate = Int64(decoder.sampleRate)
    guard decoder.claimedFrames <= rate * Int64(longestMeasured) else {
      return ticks(decoder.claimedFrames, at: rate)
    }
    var frames: Int64 = 0
    while true {
      try cancellation.check()
      let count = try decoder.skip(rate)
      frames += count
      if count < rate { return ticks(frames, at: rate) }
    }
  }

  private static func ticks(_ frames: Int64, at rate: Int64) -> Ticks {
    let (whole, rest) = frames.quotientAndRemainder(dividingBy: rate)
    let (product, overflow) = whole.multipliedReportingOverflow(by: Ticks.perSecond)
    return overflow ? .limit : min(.limit, Ticks(product) + Ticks((rest * Ticks.perSecond + rate / 2) / rate))
  }
}
