package enum PanTag {
  static let specification = CameraParameters.specification(
    .pan,
    summary: "moves the camera sideways: to the right, where numbers are positive",
    example: "[pan amount=\"20%\"][image file=\"shrimp.png\" duration=\"3s\"/][/pan]"
  ) {
    OffsetParameters.ends
  }
}
