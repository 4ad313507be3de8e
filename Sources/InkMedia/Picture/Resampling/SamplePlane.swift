/// The owner of one component of a picture: samples of 8 bits, in rows without gaps.
final class SamplePlane {
  let width: Int
  let height: Int
  let samples: UnsafeMutablePointer<UInt8>

  /// The samples are not set. Both lengths are at least 1.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    samples = .allocate(capacity: width * height)
  }

  deinit {
    samples.deallocate()
  }

  /// A row; what is above or below the plane is its outermost row.
  func row(_ y: Int) -> UnsafeMutablePointer<UInt8> {
    samples + min(max(y, 0), height - 1) * width
  }
}
