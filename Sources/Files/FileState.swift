// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What tells whether a file is the same and was not written to.
struct FileState: Equatable {
  private let device: UInt64
  private let inode: UInt64
  /// Bytes.
  let size: Int
  private let written: Int64
  /// When its content, its size or what is noted of it was last changed, be it a time that was set back.
  private let changed: Int64

  /// When somebody last did something to it, in nanoseconds since 1970.
  var touched: Int64 { max(written, changed) }

  init(_ status: stat) {
    (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
    size = Int(status.st_size)
    (written, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
