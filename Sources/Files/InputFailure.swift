// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Why a file cannot be read.
package enum InputFailure: Error {
  /// The system does not let it.
  case system(SystemFailure)
  /// It is no ordinary file.
  case special(Kind)
  /// Somebody wrote to it meanwhile.
  case changed

  /// What is no ordinary file.
  package enum Kind {
    case folder
    case pipe
    case socket
    case device

    /// The kind of what is at a path; nil for an ordinary file, and where nothing can be seen.
    package init?(at path: String) {
      var status = stat()
      guard stat(path, &status) == 0, let kind = Self(status.st_mode) else { return nil }
      self = kind
    }

    /// The kind that the mode of a file tells; nil for an ordinary one.
    init?(_ mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: return nil
      case S_IFDIR: self = .folder
      case S_IFIFO: self = .pipe
      case S_IFSOCK: self = .socket
      default: self = .device
      }
    }
  }

  /// The cause in the reader's words.
  package var reason: Message {
    switch self {
    case .system(let failure): Message(systemError: failure.code)
    case .special(.folder): Message(systemError: EISDIR)
    case .special(.pipe): Message("file.cause-pipe")
    case .special(.socket): Message("file.cause-socket")
    case .special(.device): Message("file.cause-is-device")
    case .changed: Message("file.cause-changed")
    }
  }
}
