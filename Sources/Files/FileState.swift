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
  /// When it was last written to, in nanoseconds since 1970.
  let written: Int64

  init(_ status: stat) {
    (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
    size = Int(status.st_size)
    written = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }
}
