package enum ZoomTag {
  static let specification = CameraParameters.specification(
    .zoom,
    summary: "moves the camera closer or further away"
  )
}
