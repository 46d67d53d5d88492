// SPDX-License-Identifier: GPL-3.0-or-later

internal import CZip
internal import Foundation

/// Packs parts into a ZIP archive in memory; the same parts give the same bytes.
enum ArchiveWriter {
  /// A part that could not be packed, which only a lack of memory explains.
  struct Failure: Error {}

  /// The archive of parts, in their order.
  static func archive(_ parts: [(name: String, text: String)]) throws(Failure) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw Failure() }
    defer { zip_source_free(target) }
    guard let handle = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { throw Failure() }
    // The archive gives its hold of the target back when it is closed.
    zip_source_keep(target)
    do throws(Failure) {
      for part in parts { try add(part.name, Array(part.text.utf8), to: handle) }
    } catch {
      zip_discard(handle)
      throw error
    }
    guard zip_close(handle) == 0 else {
      zip_discard(handle)
      throw Failure()
    }
    return try bytes(of: target)
  }

  private static func add(
    _ name: String, _ bytes: [UInt8], to handle: OpaquePointer
  ) throws(Failure) {
    // libzip frees the copy.
    guard let copy = malloc(max(bytes.count, 1)) else { throw Failure() }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(copy, base, bytes.count) } }
    guard let source = zip_source_buffer(handle, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw Failure()
    }
    let index = zip_file_add(handle, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw Failure()
    }
    // 1 January 1980, the first day that archives know.
    zip_file_set_dostime(handle, UInt64(index), 0, 0x21, 0)
  }

  private static func bytes(of target: OpaquePointer) throws(Failure) -> [UInt8] {
    var status = zip_stat()
    guard zip_source_stat(target, &status) == 0, zip_source_open(target) == 0 else {
      throw Failure()
    }
    defer { zip_source_close(target) }
    var bytes = [UInt8](repeating: 0, count: Int(clamping: status.size))
    let count = bytes.withUnsafeMutableBytes {
      zip_source_read(target, $0.baseAddress, UInt64($0.count))
    }
    guard Int(count) == bytes.count else { throw Failure() }
    return bytes
  }
}
