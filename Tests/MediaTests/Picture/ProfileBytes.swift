import Foundation

/// ICC profiles that a test makes, of few bytes.
enum ProfileBytes {
  /// Three primaries as XYZ at D50, and one gamma.
  static func rgb(_ primaries: [[Double]], gamma: Double) -> [UInt8] {
    let names = ["rXYZ", "gXYZ", "bXYZ"]
    let curve = curve(gamma)
    let tags = zip(names, primaries).map { ($0, xyz($1)) } + ["rTRC", "gTRC", "bTRC"].map { ($0, curve) }
    return profile("RGB ", "XYZ ", tags)
  }

  static func gray(gamma: Double) -> [UInt8] { profile("GRAY", "XYZ ", [("kTRC", curve(gamma))]) }

  /// Four inks, whose 16 combinations have a colour each: the first ink changes slowest.
  static func cmyk(_ labs: [(l: Double, a: Double, b: Double)]) -> [UInt8] {
    let identity = (0...255).map { UInt8($0) }
    var table = Array("mft1".utf8) + [0, 0, 0, 0, 4, 3, 2, 0]
    for value in [1.0, 0, 0, 0, 1, 0, 0, 0, 1] { table += fixed(value) }
    for _ in 0..<4 { table += identity }
    for lab in labs {
      table += [lab.l * 2.55, lab.a + 128, lab.b + 128].map { UInt8(min(max($0.rounded(), 0), 255)) }
    }
    for _ in 0..<3 { table += identity }
    return profile("CMYK", "Lab ", [("A2B0", table), ("A2B1", table)])
  }

  /// Of Display P3's primaries.
  static let displayP3 = [
    [0.51512, 0.24120, -0.00105], [0.29198, 0.69225, 0.04189], [0.15710, 0.06657, 0.78407],
  ]
  /// Of Adobe RGB (1998).
  static let adobe = [
    [0.60974, 0.31111, 0.01947], [0.20528, 0.62567, 0.06087], [0.14919, 0.06322, 0.74457],
  ]

  // MARK: Expected colours

  /// A colour in primaries and a gamma, in sRGB.
  static func expected(_ color: [Double], _ primaries: [[Double]], gamma: Double) -> [Double] {
    let light = color.map { pow($0 / 255, gamma) }
    return standard((0..<3).map { axis in (0..<3).reduce(0) { $0 + light[$1] * primaries[$1][axis] } })
  }

  /// A colour of XYZ at D50, in sRGB, from 0 to 255.
  static func standard(_ xyz: [Double]) -> [Double] {
    let rows = [
      [3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540],
      [0.0719453, -0.2289914, 1.4052427],
    ]
    return rows.map { row in
      let light = min(max(zip(row, xyz).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1)
      return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055)
    }
  }

  static func standard(lab: (l: Double, a: Double, b: Double)) -> [Double] {
    func cube(_ value: Double) -> Double {
      value > 6.0 / 29 ? value * value * value : 3 * 36 / 841 * (value - 4.0 / 29)
    }
    let middle = (lab.l + 16) / 116
    return standard([0.9642 * cube(middle + lab.a / 500), cube(middle), 0.8249 * cube(middle - lab.b / 200)])
  }

  // MARK: Bytes

  private static func profile(_ space: String, _ connection: String, _ tags: [(name: String, bytes: [UInt8])])
    -> [UInt8]
  {
    let description =
      Array("desc".utf8) + [0, 0, 0, 0] + number(5) + Array("test\0".utf8) + [UInt8](repeating: 0, count: 78)
    let all =
      [("desc", description), ("cprt", Array("text\0\0\0\0CC0\0".utf8)), ("wtpt", xyz([0.9642, 1, 0.8249]))]
      + tags
    var (directory, content): ([UInt8], [UInt8]) = (number(all.count), [])
    let start = 128 + 4 + 12 * all.count
    for (name, bytes) in all {
      directory += Array(name.utf8) + number(start + content.count) + number(bytes.count)
      content += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    let kind = space == "CMYK" ? "prtr" : "mntr"
    var header =
      number(start + content.count) + [0, 0, 0, 0, 2, 0x20, 0, 0] + Array((kind + space + connection).utf8)
    header += [UInt8](repeating: 0, count: 12) + Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
    header += fixed(0.9642) + fixed(1) + fixed(0.8249)
    return header + [UInt8](repeating: 0, count: 128 - header.count) + directory + content
  }

  private static func curve(_ gamma: Double) -> [UInt8] {
    let value = Int((gamma * 256).rounded())
    return Array("curv".utf8) + [0, 0, 0, 0] + number(1) + [UInt8(value >> 8), UInt8(value & 255)]
  }

  private static func xyz(_ values: [Double]) -> [UInt8] {
    Array("XYZ ".utf8) + [0, 0, 0, 0] + values.flatMap { fixed($0) }
  }

  private static func fixed(_ value: Double) -> [UInt8] { number(Int((value * 65_536).rounded())) }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }
}
