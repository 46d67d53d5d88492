// SPDX-License-Identifier: GPL-3.0-or-later

internal import CZip
internal import Foundation
internal import Words

/// The ZIP archive that a workbook is, read with libzip within limits.
final class Archive {
  /// The limits that its parts keep.
  let limits: ReadingLimits
  private let handle: OpaquePointer
  /// The entries by name: small letters, slashes the right way round.
  private let entries: [String: zip_uint64_t]
  private var unpacked = 0

  /// Opens it and reads its directory.
  init(_ source: FileBytes, limits: ReadingLimits) throws(RegisterError.Reason) {
    self.limits = limits
    handle = try Self.open(source)
    do {
      entries = try Self.entries(of: handle, limits: limits)
    } catch {
      zip_discard(handle)
      throw error
    }
  }

  deinit {
    zip_discard(handle)
  }

  /// Whether it has a part; case does not matter.
  func has(_ part: String) -> Bool {
    entries[part.lowercased()] != nil
  }

  /// Opens a part for reading.
  func open(_ part: String) throws(RegisterError.Reason) -> ArchivePart {
    guard let index = entries[part.lowercased()] else { throw .missingPart(part) }
    var status = zip_stat()
    zip_stat_index(handle, index, 0, &status)
    guard let file = zip_fopen_index(handle, index, 0) else { throw failure(part) }
    return ArchivePart(part, of: self, file: file, packedSize: Int(clamping: status.comp_size))
  }

  /// Counts bytes that a part gave.
  func count(_ bytes: Int) throws(RegisterError.Reason) {
    unpacked += bytes
    try limits.check(.uncompressedBytes, unpacked)
  }

  private func failure(_ part: String) -> RegisterError.Reason {
    let error = zip_get_error(handle)
    switch zip_error_code_zip(error) {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: return .encrypted
    default:
      let cause = LibraryWords.message(zip_error_strerror(error))
      return .damagedArchive(Message("workbook.damaged-part", ["part": part, "cause": cause]))
    }
  }
}

extension Archive {
  private static func open(_ source: FileBytes) throws(RegisterError.Reason) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let bytes = zipSource(source, &error) else {
      throw .damagedArchive(LibraryWords.message(zip_error_strerror(&error)))
    }
    guard let handle = zip_open_from_source(bytes, ZIP_RDONLY, &error) else {
      zip_source_free(bytes)
      throw .damagedArchive(LibraryWords.message(zip_error_strerror(&error)))
    }
    return handle
  }

  private static func zipSource(
    _ bytes: FileBytes, _ error: inout zip_error_t
  ) -> OpaquePointer? {
    // libzip frees the copy.
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBufferPointer {
      if let base = $0.baseAddress { memcpy(copy, base, bytes.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      return nil
    }
    return source
  }

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
}
