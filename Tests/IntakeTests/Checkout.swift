// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Where the repository and its neighbours lie.
enum Checkout {
  /// The repository's folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A folder of files that others wrote, which a user's clone does not have.
  static func corpus(_ name: String) -> URL? {
    let folder = root.deletingLastPathComponent().appending(path: "shared/corpus/\(name)")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}
