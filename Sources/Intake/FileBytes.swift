// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Inventory

/// The bytes of a file: in memory those of a small file; those of a large one are copied aside on the
/// disk, come from there when they are read, and take no memory once they have been passed.
public struct FileBytes: Sendable {
  private enum Content {
    case memory([UInt8])
    case disk(MappedFile)
  }

  private let content: Content

  /// Bytes in memory.
  init(_ bytes: [UInt8]) { content = .memory(bytes) }

  /// Bytes on disk.
  init(_ file: MappedFile) { content = .disk(file) }

  /// From this size on, in bytes, a file is not held in memory.
  private static let largeFile = 16 << 20

  /// The bytes of a file, which is to stay as it is until the moment is over.
  init(ofFile path: String, in moment: inout FileMoment) throws(InputFailure) {
    let file = try moment.open(path)
    if file.size >= Self.largeFile, let copy = try MappedFile(copying: file) {
      self.init(copy)
    } else {
      self.init(try file.bytes())
    }
  }

  /// The bytes of a file alone.
  ///
  /// - Throws: `InputFailure`, also where somebody writes to it meanwhile.
  init(ofFile path: String) throws(InputFailure) {
    var moment = FileMoment()
    try self.init(ofFile: path, in: &moment)
    guard moment.changed() == nil else { throw .changed }
  }

  /// Calls a function with all bytes, which are valid during the call.
  func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    switch content {
    case .memory(let bytes): try bytes.withUnsafeBufferPointer(body)
    case .disk(let file): try withExtendedLifetime(file) { try body(file.bytes) }
    }
  }

  /// A copy of some of the bytes, as far as there are any.
  func copy(of range: Range<Int>) -> [UInt8] {
    withUnsafeBufferPointer { Array($0[range.clamped(to: 0..<$0.count)]) }
  }

  /// Gives back the memory of the bytes before an offset; who looks at them again finds them as before.
  func release(before offset: Int) {
    guard case .disk(let file) = content else { return }
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
    self = builder.finish()
  }
}
