// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Words

/// A small file that a command is told to read.
struct GivenFile {
  let path: String

  /// All its bytes.
  func bytes() throws -> [UInt8] {
    do { return try FileMoment.bytes(ofFile: path) } catch {
      throw CannotRead(path: path, reason: error.reason)
    }
  }

  /// A file that the system does not give.
  struct CannotRead: Worded {
    let path: String
    let reason: Message

    var message: Message { Message("error.input.file", ["path": path, "reason": reason]) }
  }
}
