package import InkTime

/// A media file that the plan uses.
package struct PlanFile: Hashable, Sendable, Codable {
  /// Absolute, or relative to the folder of the plan (to the working folder for a plan on standard input).
  package var path: String
  /// What is known of the content; absent when no one could look at the file while planning.
  package var content: FileContent?

  package init(path: String, content: FileContent?) {
    self.path = path
    self.content = content
  }
}

package struct FileContent: Hashable, Sendable, Codable {
  /// In bytes.
  package var size: Int64
  /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
  package var sha256: String
  /// The length of the sound in it, after encoder padding is removed; zero where it has none.
  package var duration: Ticks
  /// The length of the picture in it, zero for a still one; absent where it has none.
  package var pictureDuration: Ticks?
  /// Absent where it has no picture, or nothing is known of it.
  package var picture: PictureFacts?
  /// Absent where nothing is known to be wrong with its sound.
  package var damage: SoundDamage?

  package init(
    size: Int64,
    sha256: String,
    duration: Ticks,
    pictureDuration: Ticks? = nil,
    picture: PictureFacts? = nil,
    damage: SoundDamage? = nil
  ) {
    self.size = size
    self.sha256 = sha256
    self.duration = duration
    self.pictureDuration = pictureDuration
    self.picture = picture
    self.damage = damage
  }
}
