/// The arithmetically coded data of a P slice whose macroblocks are all skipped.
///
/// For each macroblock `mb_skip_flag` (1) and `end_of_slice_flag` (0, at the end 1), by 9.3 of ITU-T H.264.
/// No neighbour is ever unskipped, so one context serves all, and it only ever meets its more probable
/// symbol.
enum SkippedSlice {
  /// `cabac_init_idc`.
  static let contextTable: UInt32 = 0
  /// QP of the slice, which the context's first state depends on and nothing else.
  static let quantizer: Int32 = 26

  static func data(macroblocks: Int) -> [UInt8] {
    var coder = ArithmeticCoder()
    // m and n of context 11 (mb_skip_flag of P slices), table 9-13; 9.3.1.1.
    let (m, n): (Int32, Int32) = (23, 33)
    var state = Int((m * quantizer) >> 4 + n) - 64
    for index in 0..<macroblocks {
      coder.encodeMoreProbable(state: state)
      state = min(state + 1, 62)
      coder.encodeTerminate(index == macroblocks - 1)
    }
    return coder.bytes
  }
}

/// The encoder of 9.3.4.2, of what `SkippedSlice` needs.
private struct ArithmeticCoder {
  private var low: UInt32 = 0
  private var range: UInt32 = 510
  private var outstanding = 0
  private var isFirstBit = true
  private var writer = BitWriter()

  var bytes: [UInt8] { writer.bytes }

  /// `state` is at most 62.
  mutating func encodeMoreProbable(state: Int) {
    range -= UInt32(lessProbableRange[state * 4 + Int(range >> 6) & 3])
    renormalize()
  }

  /// With `true` the data ends, the stop bit included.
  mutating func encodeTerminate(_ value: Bool) {
    range -= 2
    guard value else {
      renormalize()
      return
    }
    low += range
    range = 2
    renormalize()
    put(low >> 9 & 1)
    writer.bits(low >> 7 & 3 | 1, count: 2)
    writer.align()
  }

  private mutating func renormalize() {
    while range < 256 {
      if low < 256 {
        put(0)
      } else if low >= 512 {
        low -= 512
        put(1)
      } else {
        low -= 256
        outstanding += 1
      }
      range <<= 1
      low <<= 1
    }
  }

  private mutating func put(_ bit: UInt32) {
    if isFirstBit { isFirstBit = false } else { writer.bit(bit) }
    for _ in 0..<outstanding { writer.bit(1 - bit) }
    outstanding = 0
  }
}

/// `rangeTabLPS`, table 9-44: four values for each of the states 0 to 62.
private let lessProbableRange: [UInt8] = [
  128, 176, 208, 240, 128, 167, 197, 227, 128, 158, 187, 216, 123, 150, 178, 205,
  116, 142, 169, 195, 111, 135, 160, 185, 105, 128, 152, 175, 100, 122, 144, 166,
  95, 116, 137, 158, 90, 110, 130, 150, 85, 104, 123, 142, 81, 99, 117, 135,
  77, 94, 111, 128, 73, 89, 105, 122, 69, 85, 100, 116, 66, 80, 95, 110,
  62, 76, 90, 104, 59, 72, 86, 99, 56, 69, 81, 94, 53, 65, 77, 89,
  51, 62, 73, 85, 48, 59, 69, 80, 46, 56, 66, 76, 43, 53, 63, 72,
  41, 50, 59, 69, 39, 48, 56, 65, 37, 45, 54, 62, 35, 43, 51, 59,
  33, 41, 48, 56, 32, 39, 46, 53, 30, 37, 43, 50, 29, 35, 41, 48,
  27, 33, 39, 45, 26, 31, 37, 43, 24, 30, 35, 41, 23, 28, 33, 39,
  22, 27, 32, 37, 21, 26, 30, 35, 20, 24, 29, 33, 19, 23, 27, 31,
  18, 22, 26, 30, 17, 21, 25, 28, 16, 20, 23, 27, 15, 19, 22, 25,
  14, 18, 21, 24, 14, 17, 20, 23, 13, 16, 19, 22, 12, 15, 18, 21,
  12, 14, 17, 20, 11, 14, 16, 19, 11, 13, 15, 18, 10, 12, 15, 17,
  10, 12, 14, 16, 9, 11, 13, 15, 9, 11, 12, 14, 8, 10, 12, 14,
  8, 9, 11, 13, 7, 9, 11, 12, 7, 9, 10, 12, 7, 8, 10, 11,
  6, 8, 9, 11, 6, 7, 9, 10, 6, 7, 8, 9,
]
