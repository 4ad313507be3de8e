package enum ShakeTag {
  private static let frequency = Parameter("frequency", NumberType(0.1...60), "how many times a second")
  private static let seed = Parameter(
    "seed",
    WholeNumberType(0...Int(Int32.max)),
    "another number gives a different shake"
  )

  static let specification = CameraParameters.specification(
    .shake,
    summary: "shakes the camera"
  ) {
    frequency
    seed
  }
}
