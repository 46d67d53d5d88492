// SPDX-License-Identifier: GPL-3.0-or-later

internal import CZip
internal import Foundation
internal import Words

/// The bytes of an archive where libzip can read them, and its directory; any number of readers share them.
final class ArchiveSource: Sendable {
  /// The entries by name: small letters, slashes the right way round.
  let entries: [String: zip_uint64_t]
  private let bytes: Bytes

  /// Takes over a file's bytes and reads their directory.
  init(_ file: FileBytes, limits: ReadingLimits) throws(RegisterError.Reason) {
    guard let bytes = Bytes(file) else { throw .unreadable(Message("library.out-of-memory")) }
    self.bytes = bytes
    let handle = try bytes.open()
    defer { zip_discard(handle) }
    entries = try Self.entries(of: handle, limits: limits)
  }

  /// Opens the archive once more; the source has to live as long.
  func open() throws(RegisterError.Reason) -> OpaquePointer { try bytes.open() }

  /// How many bytes a part is said to have when unpacked.
  private static func size(of index: zip_uint64_t, in handle: OpaquePointer) -> UInt64 {
    var status = zip_stat()
    return zip_stat_index(handle, index, 0, &status) == 0 ? status.size : 0
  }

  private static func entries(
    of handle: OpaquePointer, limits: ReadingLimits
  ) throws(RegisterError.Reason) -> [String: zip_uint64_t] {
    let count = zip_get_num_entries(handle, 0)
    try limits.check(.parts, Int(count))
    var entries: [String: zip_uint64_t] = [:]
    var size: UInt64 = 0
    for index in 0..<zip_uint64_t(max(count, 0)) {
      guard let raw = zip_get_name(handle, index, 0) else { continue }
      let name = String(cString: raw)
      let key = String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
      if entries.updateValue(index, forKey: key) != nil {
        throw .damagedArchive(Message("workbook.twin-parts", ["part": name]))
      }
      size = size.addingReportingOverflow(Self.size(of: index, in: handle)).partialValue
      // What the directory admits to is refused at once; what it does not, while it is unpacked.
      try limits.check(.uncompressedBytes, Int(clamping: size))
    }
    return entries
  }

  /// A copy of bytes that stays where it is.
  private final class Bytes: Sendable {
    private let count: Int
    private nonisolated(unsafe) let start: UnsafeMutableRawPointer

    init?(_ file: FileBytes) {
      guard let copy = malloc(max(file.count, 1)) else { return nil }
      (count, start) = (file.count, copy)
      file.withUnsafeBufferPointer { if let base = $0.baseAddress { memcpy(copy, base, $0.count) } }
    }

    deinit { free(start) }

    func open() throws(RegisterError.Reason) -> OpaquePointer {
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard let source = zip_source_buffer_create(start, UInt64(count), 0, &error) else {
        throw .damagedArchive(LibraryWords.message(zip_error_strerror(&error)))
      }
      guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        throw .damagedArchive(LibraryWords.message(zip_error_strerror(&error)))
      }
      return handle
    }
  }
}
