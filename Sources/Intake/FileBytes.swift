// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The bytes of a file: a copy of a small file, a view of a large one, whose pages come from the disk
/// when they are read and take no memory once they have been passed.
public struct FileBytes: Sendable {
  private enum Content {
    case copy([UInt8])
    case view(MappedFile)
  }

  private let content: Content

  /// Bytes in memory.
  init(_ bytes: [UInt8]) { content = .copy(bytes) }

  /// A view of a file on disk.
  init(_ file: MappedFile) { content = .view(file) }

  /// Whether what it shows is still what the file held at the beginning; a copy always is.
  var isUnchanged: Bool {
    switch content {
    case .copy: true
    case .view(let file): file.isUnchanged
    }
  }

  /// Calls a function with all bytes, which are valid during the call.
  func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    switch content {
    case .copy(let bytes): try bytes.withUnsafeBufferPointer(body)
    case .view(let file): try withExtendedLifetime(file) { try body(file.bytes) }
    }
  }

  /// Gives back the memory of the bytes before an offset; who looks at them again finds them as before.
  func release(before offset: Int) {
    guard case .view(let file) = content else { return }
    file.release(before: offset)
  }
}

extension FileBytes: RandomAccessCollection {
  /// The offset of the first byte.
  public var startIndex: Int { 0 }
  /// The offset behind the last byte.
  public var endIndex: Int { withUnsafeBufferPointer { $0.count } }
  /// The byte at a 0-based offset.
  public subscript(offset: Int) -> UInt8 { withUnsafeBufferPointer { $0[offset] } }

  /// Calls a function with all bytes, which are valid during the call.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }
}

extension Digest {
  /// The digest of a file's bytes.
  init(of bytes: FileBytes) {
    var builder = Builder()
    bytes.withUnsafeBufferPointer { all in
      for start in stride(from: 0, to: all.count, by: MappedFile.step) {
        let end = Swift.min(start + MappedFile.step, all.count)
        builder.append(Array(all[start..<end]))
        bytes.release(before: end)
      }
    }
    self = builder.digest
  }
}
