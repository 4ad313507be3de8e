package enum TiltTag {
  static let specification = CameraParameters.specification(.tilt, summary: "moves the camera up or down")
}
