/// How much memory there is, and how much programs have; `nil` where the system does not say.
package enum MachineMemory {
  /// What programs can have without the system putting others on the disk, in bytes.
  package static var available: Int? { kibibytes("MemAvailable", in: "/proc/meminfo") }

  /// The most that a process group has had so far, in bytes: the sum over its processes.
  package static func peak(ofGroup group: Int32) -> Int? {
    let members = Folder.names(in: "/proc").filter {
      Int32($0) != nil && ProcessStatus(of: $0)?.group == group
    }
    let peaks = members.compactMap { kibibytes("VmHWM", in: "/proc/\($0)/status") }
    return peaks.isEmpty ? nil : peaks.reduce(0, +)
  }

  /// The value of a line such as `VmHWM:     1234 kB`, in bytes.
  private static func kibibytes(_ name: String, in path: String) -> Int? {
    guard let file = try? FileDescriptor.open(path), let bytes = try? file.read(upTo: 1 << 14) else {
      return nil
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: "\(name):".utf8) {
      let words = line.split(separator: UInt8(ascii: " ")).dropFirst()
      return words.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }.map { $0 << 10 }
    }
    return nil
  }
}

/// What Linux says of a process in one line.
struct ProcessStatus {
  let parent: String
  let group: Int32

  /// - Parameter process: Its number.
  init?(of process: some StringProtocol) {
    guard let file = try? FileDescriptor.open("/proc/\(process)/stat"),
      let bytes = try? file.read(upTo: 1 << 12),
      // The second field, the program's name in parentheses, may hold anything.
      let end = bytes.lastIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
    guard fields.count > 2, let group = Int32(String(decoding: fields[2], as: UTF8.self)) else { return nil }
    parent = String(decoding: fields[1], as: UTF8.self)
    self.group = group
  }
}
