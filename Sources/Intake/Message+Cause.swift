// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

extension Message {
  /// Why Foundation could not read a file or folder, in the reader's words where the cause is known.
  init(cause error: any Error) {
    let error = error as NSError
    let system = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { ($0 as NSError).code }
    let code = system.flatMap { POSIXErrorCode(rawValue: Int32($0)) }
    self =
      switch (CocoaError.Code(rawValue: error.code), code) {
      case (.fileReadNoSuchFile, _): Message("file.cause-missing")
      case (.fileReadNoPermission, _): Message("file.cause-permission")
      case (_, .EISDIR): Message("file.cause-folder")
      case (_, .EIO): Message("file.cause-device")
      default: Message("library.other", ["words": "'\(Self.words(of: error, system))'"])
      }
  }
  /// The system's words where it gave a reason, which say more than a domain and a number.
  private static func words(of error: NSError, _ system: Int?) -> String {
    system.map { String(cString: strerror(Int32($0))) } ?? error.localizedDescription
  }
}
