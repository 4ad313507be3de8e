package import InkSystem

/// Why a file could not be read.
package enum FileReadError: Error, Hashable, CustomStringConvertible {
  case system(SystemError)
  case tooLarge
  /// A pipe or a device, where a file is wanted.
  case notAFile

  /// To follow "cannot read `…`: ".
  package var description: String {
    switch self {
    case .system(let error): error.description
    case .tooLarge: "it is too large"
    case .notAFile: "it is a pipe or a device, not a file"
    }
  }
}
