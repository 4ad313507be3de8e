package enum TiltTag {
  static let specification = CameraParameters.specification(
    .tilt,
    summary: "moves the camera up or down: down, where numbers are positive",
    example: "[tilt from=\"-10%\" to=\"10%\"][image file=\"shrimp.png\" duration=\"3s\"/][/tilt]"
  ) {
    OffsetParameters.ends
  }
}
