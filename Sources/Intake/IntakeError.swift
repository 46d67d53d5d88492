// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
public import Words

/// Why a folder could not be read at all.
public enum IntakeError: Error, Hashable, Sendable {
  /// There is no folder at the path.
  case notAFolder(path: String)
  /// A file or folder exists but cannot be read.
  case unreadable(path: String, reason: Message)
  /// There is a folder where a file should be.
  case folder(path: String)
  /// A link leads to a folder, which is not followed.
  case linkedFolder(path: String)
  /// A link leads out of the folder to a file that is something else.
  case foreign(path: String)
  /// A file was written to while it was read.
  case changed(path: String)
}

extension IntakeError {
  init(_ failure: InputFailure, at path: String) {
    self =
      switch failure {
      case .changed: .changed(path: path)
      case _ where FolderReading.isFolder(path): .folder(path: path)
      default: .unreadable(path: path, reason: failure.reason)
      }
  }
}

extension IntakeError: Worded {
  /// What failed and what to do.
  public var message: Message {
    switch self {
    case .notAFolder(let path): Message("file.not-a-folder", ["path": path])
    case .unreadable(let path, let reason):
      Message("file.unreadable", ["path": path, "cause": reason])
    case .folder(let path): Message("file.is-folder", ["path": path])
    case .linkedFolder(let path): Message("file.linked-folder", ["path": path])
    case .foreign(let path): Message("file.foreign", ["path": path])
    case .changed(let path): Message("file.changed", ["path": path])
    }
  }
}
