/// All layers as a frame shows them.
package struct LayerScene: Hashable, Sendable {
  /// The pictures that fill the frame.
  package indirect enum Ground: Hashable, Sendable {
    /// Back to front, without those that another one covers.
    case layers([DrawnLayer])
    /// While one goes over into the other: `share` is that of `new`, 0 to `Layer.opaque`.
    case dissolve(old: Ground, new: Ground, share: Int)
  }

  package var ground: Ground
  /// Back to front.
  package var overlays: [DrawnLayer]

  package static let empty = LayerScene(ground: .layers([]), overlays: [])

  package init(ground: Ground, overlays: [DrawnLayer]) {
    self.ground = ground
    self.overlays = overlays
  }

  /// The layers in it, in no order; some more than once.
  var layers: [DrawnLayer] { ground.layers + overlays }
}

extension LayerScene.Ground {
  fileprivate var layers: [DrawnLayer] {
    switch self {
    case .layers(let layers): layers
    case .dissolve(let old, let new, _): old.layers + new.layers
    }
  }
}
