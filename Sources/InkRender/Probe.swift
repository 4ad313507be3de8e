internal import InkMedia
package import InkMessages
internal import InkPlan
internal import InkTime

/// What a media file is: its bytes, and how long it sounds and is seen.
package enum Probe {

  /// Throws only when cancelled; what is wrong with the file is in the answer.
  package static func file(_ path: String, cancellation: Cancellation) throws(MediaError) -> ProbedFile {
    do throws(MediaError) {
      let (sound, picture) = try lengths(of: path, cancellation)
      let (size, sha256) = try ContentHash.ofFile(path, proceed: cancellation.check)
      let content = FileContent(
        size: size,
        sha256: sha256,
        duration: sound?.duration ?? .zero,
        pictureDuration: picture,
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
    _ cancellation: Cancellation
  ) throws(MediaError) -> (sound: SoundExtent?, picture: Ticks?) {
    do throws(MediaError) {
      let sound = try SoundExtent(of: path, cancellation)
      // Opening a file takes libavformat longer than reading a short sound.
      guard sound.mayHavePicture else { return (sound, nil) }
      return (sound, try PictureLength.ofFile(path, proceed: cancellation.check))
    } catch {
      guard error.kind == .unusableFile,
        let picture = try PictureLength.ofFile(path, proceed: cancellation.check)
      else { throw error }
      return (nil, picture)
    }
  }
}
