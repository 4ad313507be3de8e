/// How large a picture file may be, all in one place.
///
/// They keep the decoding of any picture that they admit within 450 MiB, and of a baseline JPEG within 300 MiB.
package enum PictureLimits {
  /// Of width and height, in pixels.
  package static let side = 32_767
  /// Of a picture that has to be decoded whole, in pixels.
  package static let pixels = 50_000_000
  /// Of a JPEG picture that is not progressive, which can be decoded at a part of its size, in pixels.
  package static let jpegPixels = 268_000_000
  /// Of each picture of an animated one, in pixels: several are needed at a time.
  package static let animatedPixels = 16_000_000
  package static let animatedFrames = 20_000
  /// Of the file, in bytes.
  package static let fileSize: Int64 = 200 << 20
  /// Of a drawing's text, in bytes.
  package static let drawingSize: Int64 = 16 << 20
  /// Of a working copy, in pixels.
  package static let workingPixels = 36_000_000
  /// What decoding may take, the file included and the working copy not, in bytes.
  static let memory: Int64 = 410 << 20
  static let jpegMemory: Int64 = 200 << 20
}
