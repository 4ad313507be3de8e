internal import InkMedia
package import InkMessages
internal import InkPlan
internal import InkTime

/// What a media file is: its bytes, how long it sounds and is seen, and what its picture is. Of pictures, headers alone are
/// read.
package enum Probe {

  /// Throws only when cancelled; what is wrong with the file is in the answer.
  package static func file(_ path: String, cancellation: Cancellation) throws(MediaError) -> ProbedFile {
    do throws(MediaError) {
      let known = try PictureFile.recognized(path)
      let (sound, picture) = try lengths(of: path, known, cancellation)
      let (size, sha256) = try ContentHash.ofFile(path, proceed: cancellation.check)
      let content = FileContent(
        size: size,
        sha256: sha256,
        duration: sound?.duration ?? .zero,
        pictureDuration: picture,
        picture: known?.facts,
        damage: sound?.damage
      )
      return ProbedFile(content: content, problem: nil)
    } catch {
      guard error.kind != .cancelled else { throw error }
      return ProbedFile(content: nil, problem: error)
    }
  }

  /// A file with a picture need not sound.
  private static func lengths(
    of path: String,
    _ known: PictureFile?,
    _ cancellation: Cancellation
  ) throws(MediaError) -> (sound: SoundExtent?, picture: Ticks?) {
    if let known { return (nil, known.frameTimes?.duration ?? .zero) }
    do throws(MediaError) {
      let sound = try SoundExtent(of: path, cancellation)
      // Opening a file takes libavformat longer than reading a short sound.
      guard sound.mayHavePicture else { return (sound, nil) }
      return (sound, try PictureLength.ofFile(path, proceed: cancellation.check))
    } catch {
      guard error.kind == .unusableFile,
        let picture = try PictureLength.ofFile(path, proceed: cancellation.check)
      else {
        // Says that it is no picture.
        if PictureFile.isNamedLikeOne(path) { _ = try PictureFile(path: path) }
        throw error
      }
      return (nil, picture)
    }
  }
}
