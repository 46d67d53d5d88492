// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

/// A small file that a command is told to read.
struct InputFile {
  let path: String

  /// All its bytes.
  func bytes() throws -> [UInt8] {
    do { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw CannotRead(path: path, reason: error.localizedDescription)
    }
  }

  /// A file that the system does not give.
  struct CannotRead: Worded {
    let path: String
    let reason: String

    var message: Message { Message("error.input.file", ["path": path, "reason": reason]) }
  }
}
