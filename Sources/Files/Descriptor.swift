// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// An open file, closed at the latest when it is no longer used.
final class Descriptor {
  private var number: Int32

  /// Takes over what a call of the system opened.
  init(_ number: Int32) throws(SystemFailure) {
    guard number >= 0 else { throw SystemFailure() }
    self.number = number
  }

  /// How often, each 50 ms, somebody may be waited for who reads a pipe.
  private static let tries = 100

  /// Opens a device or a pipe to be written; a pipe that nobody reads soon is a failure.
  static func stream(_ path: String) throws(SystemFailure) -> Descriptor {
    // An open file of another process may be an ordinary one, of which nothing is written over.
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC
    var number = open(path, flags | O_NONBLOCK)
    for _ in 0..<tries where number < 0 && errno == ENXIO {
      usleep(50_000)
      number = open(path, flags | O_NONBLOCK)
    }
    let stream = try Descriptor(number)
    guard fcntl(number, F_SETFL, O_WRONLY | O_APPEND) == 0 else { throw SystemFailure() }
    return stream
  }

  /// The same open file under another number, so that what is written comes behind what was.
  static func copy(of number: Int32) throws(SystemFailure) -> Descriptor {
    try Descriptor(fcntl(number, F_DUPFD_CLOEXEC, 3))
  }

  /// Makes a file, from whose mode the mask of new files takes; that of a private one lets its owner alone.
  static func new(_ path: String, mode: mode_t = 0o600) throws(SystemFailure) -> Descriptor {
    try Descriptor(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode))
  }

  /// What the system knows of the file.
  func status() throws(SystemFailure) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemFailure() }
    return status
  }

  /// Reads what there is, at most as much as fits; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Int {
    while true {
      let count = systemRead(number, buffer)
      if count >= 0 { return count }
      if errno != EINTR { throw SystemFailure() }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var failure: SystemFailure?
    bytes.withUnsafeBytes { bytes in
      do throws(SystemFailure) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes all bytes.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(number, UnsafeRawBufferPointer(rebasing: rest))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure() }
      rest = rest.dropFirst(count)
    }
  }

  /// Forgets what is in the file.
  func truncate() throws(SystemFailure) {
    guard ftruncate(number, 0) == 0 else { throw SystemFailure() }
  }

  /// Gives the file the owner, where that is allowed, and the mode of another.
  func adopt(_ status: stat) throws(SystemFailure) {
    _ = fchown(number, status.st_uid, status.st_gid)
    guard fchmod(number, status.st_mode & 0o7777) == 0 else { throw SystemFailure() }
  }

  /// Gives the file a mode, where that is allowed.
  func allow(_ mode: mode_t) { _ = fchmod(number, mode) }

  /// Waits until the content is on the disk.
  func synchronize() throws(SystemFailure) {
    guard fsync(number) == 0 else { throw SystemFailure() }
  }

  /// Whether nobody else holds the file and it has a name; it is held until it is closed.
  func hold() -> Bool {
    flock(number, LOCK_EX | LOCK_NB) == 0 && (try? status().st_nlink) ?? 0 > 0
  }

  /// Closes the file; some systems tell only then that a disk is full.
  func end() throws(SystemFailure) {
    defer { number = -1 }
    guard close(number) == 0 else { throw SystemFailure() }
  }

  deinit { if number >= 0 { close(number) } }
}

private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}
