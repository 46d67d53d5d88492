// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Synchronization
internal import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Results go here.
enum StandardOutput {
  /// Whether its reader has gone (`reallot … | head`), so that nothing more is written.
  private static let isClosed = Atomic(false)

  /// Makes writing to a closed pipe an error code instead of the end of the process.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether a person looks at it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns the terminal has; nil where nobody looks at it.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes text; a reader that has gone is no error, and the command ends as it would have.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes, as `write(_:)` does.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write($0) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) {
    guard !isClosed.load(ordering: .relaxed) else { return }
    guard descriptorWrite(STDOUT_FILENO, bytes) else {
      if errno == EPIPE { return isClosed.store(true, ordering: .relaxed) }
      Failure.tell(Message("error.output.result", ["reason": Message(systemError: errno)]))
      _exit(Failure.couldNotRun.rawValue)
    }
  }
}

/// Everything that is no result goes here.
enum StandardError {
  /// Whether a person looks at it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes text; nothing can be done where that fails.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = descriptorWrite(STDERR_FILENO, UnsafeRawBufferPointer($0)) }
  }

  /// Tells what was done, in a line, unless the command line asks to be quiet.
  static func write(_ line: Message, in language: Language) {
    guard Loudness.ofCommandLine > .quiet else { return }
    write(line.text(in: language) + "\n")
  }
}

/// Writes all bytes to a file descriptor; false where that fails, with `errno` set.
private func descriptorWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  var rest = bytes[...]
  while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
    let count = write(descriptor, start, rest.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
