package enum PanTag {
  static let specification = CameraParameters.specification(.pan, summary: "moves the camera sideways")
}
