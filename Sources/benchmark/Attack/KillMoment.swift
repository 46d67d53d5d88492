// SPDX-License-Identifier: GPL-3.0-or-later

/// When a run is killed.
enum KillMoment: CustomStringConvertible {
  /// Before the call of this name and number, counted from 1, reaches the system.
  case call(String, Int)
  /// After so many seconds.
  case delay(Double)

  /// Calls that change files.
  static let calls = [
    "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2",
    "link", "linkat", "unlink", "unlinkat", "mkdir", "openat",
  ]

  var description: String {
    switch self {
    case .call(let name, let number): "before \(name) \(number)"
    case .delay(let seconds): "after \((seconds * 10_000).rounded() / 10) ms"
    }
  }
}
