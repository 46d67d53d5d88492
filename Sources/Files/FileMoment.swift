// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Files that are read as they all are at one moment.
package struct FileMoment {
  /// Programs that save a large file in place write again within this time, in nanoseconds; the clock of
  /// a file system is no finer than some milliseconds.
  private static let pause: Int64 = 50_000_000

  private var states: [(path: String, state: FileState)] = []

  /// No file yet.
  package init() {}

  /// Opens a file that is to stay as it is until ``confirm()``.
  package mutating func open(_ path: String) throws(InputFailure) -> InputFile {
    let file = try InputFile(path)
    states.append((path, file.state))
    return file
  }

  /// The bytes of a file alone, or so many of them.
  ///
  /// - Throws: ``InputFailure``, also where somebody writes to it meanwhile.
  package static func bytes(
    ofFile path: String, upTo limit: Int = .max
  ) throws(InputFailure) -> [UInt8] {
    var moment = FileMoment()
    let bytes = try moment.open(path).bytes(upTo: limit)
    guard moment.changed() == nil else { throw .changed }
    return bytes
  }

  /// The first file that somebody has written to since it was opened; nil where there is none.
  ///
  /// Waits where one was written to just before.
  package func changed() -> String? {
    settle()
    return states.first { $0.state != Self.state(of: $0.path) }?.path
  }

  private func settle() {
    var now = timespec()
    guard let last = states.lazy.map(\.state.touched).max(),
      clock_gettime(CLOCK_REALTIME, &now) == 0
    else { return }
    let rest = last + Self.pause - (Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec))
    // The clock of another machine may be ahead.
    if rest > 0 { usleep(useconds_t(min(rest, Self.pause) / 1000)) }
  }

  private static func state(of path: String) -> FileState? {
    var status = stat()
    return stat(path, &status) == 0 ? FileState(status) : nil
  }
}
