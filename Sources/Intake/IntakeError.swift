// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a folder could not be read at all.
public enum IntakeError: Error, Hashable, Sendable {
  /// There is no folder at the path.
  case notAFolder(path: String)
  /// A file or folder exists but cannot be read.
  case unreadable(path: String, reason: String)
  /// A file was written to while it was read.
  case changed(path: String)
}

extension IntakeError: CustomStringConvertible {
  /// What failed and what to do, in one line.
  public var description: String {
    switch self {
    case .notAFolder(let path):
      "'\(path)' is not a folder; give the folder that holds inventory.yaml and its tables"
    case .unreadable(let path, let reason):
      "'\(path)' cannot be read: \(reason); check the file and its permissions"
    case .changed(let path):
      "'\(path)' was written to while it was read; load it again when nobody writes to it"
    }
  }
}
