// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

extension Message {
  /// Why Foundation could not read or write a file or folder, in the reader's words where the cause is
  /// known.
  package init(cause error: any Error) {
    let error = error as NSError
    let code = Self.systemError(of: error)
    self = code.map { Message(systemError: $0) } ?? Message("file.cause-unknown")
  }

  /// Why the system refused to read or write, by its number of the error.
  package init(systemError code: Int32) {
    self =
      switch code {
      case ENOENT: Message("file.cause-missing")
      case EACCES, EPERM: Message("file.cause-permission")
      case EISDIR: Message("file.cause-folder")
      case ENOTDIR: Message("file.cause-no-folder")
      case ENOSPC, EDQUOT: Message("file.cause-space")
      case EROFS: Message("file.cause-read-only")
      case ENXIO: Message("file.cause-no-reader")
      case EIO: Message("file.cause-device")
      case EEXIST: Message("file.cause-there")
      case EBADF: Message("file.cause-closed")
      case ELOOP: Message("file.cause-links")
      default: Message("library.other", ["words": "'\(String(cString: strerror(code)))'"])
      }
  }

  /// What to do where the system refused to read or write, by its number of the error.
  package init(remedyOfSystemError code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG: Message("file.remedy-path")
      case EACCES, EPERM: Message("file.remedy-permission")
      case ENOSPC, EDQUOT: Message("file.remedy-space")
      case ENXIO: Message("file.remedy-reader")
      case EBADF: Message("file.remedy-open")
      default: Message("file.remedy-other")
      }
  }

  /// The number that the system gave, or else the one that Foundation's means; nil where neither is known.
  private static func systemError(of error: NSError) -> Int32? {
    if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
    if let system = error.userInfo[NSUnderlyingErrorKey] as? any Error {
      return systemError(of: system as NSError)
    }
    return switch CocoaError.Code(rawValue: error.code) {
    case .fileReadNoSuchFile, .fileNoSuchFile: ENOENT
    case .fileReadNoPermission, .fileWriteNoPermission: EACCES
    case .fileWriteOutOfSpace: ENOSPC
    case .fileWriteVolumeReadOnly: EROFS
    default: nil
    }
  }
}
