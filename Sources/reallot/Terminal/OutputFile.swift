// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

/// A file that is written whole or not at all.
struct OutputFile {
  let path: String

  /// Replaces the file's content; what was there stays where writing fails.
  func write(_ bytes: [UInt8]) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CannotWrite(path: path, reason: Message(cause: error))
    }
  }

  /// A file that could not be written.
  struct CannotWrite: Worded {
    let path: String
    let reason: Message

    var message: Message { Message("error.output.file", ["path": path, "reason": reason]) }
  }
}
