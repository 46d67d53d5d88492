// SPDX-License-Identifier: GPL-3.0-or-later

internal import CZip
internal import Words

/// The ZIP archive that a workbook is, read with libzip within limits.
final class Archive {
  /// The limits that its parts keep.
  let limits: ReadingLimits
  private let source: ArchiveSource
  private let handle: OpaquePointer
  private var unpacked = 0

  /// Opens it.
  init(_ source: ArchiveSource, limits: ReadingLimits) throws(RegisterError.Reason) {
    (self.source, self.limits) = (source, limits)
    handle = try source.open()
  }

  deinit {
    zip_discard(handle)
  }

  /// Whether it has a part; case does not matter.
  func has(_ part: String) -> Bool {
    source.entries[part.lowercased()] != nil
  }

  /// Opens a part for reading.
  func open(_ part: String) throws(RegisterError.Reason) -> ArchivePart {
    guard let index = source.entries[part.lowercased()] else { throw .missingPart(part) }
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
