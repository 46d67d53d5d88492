// SPDX-License-Identifier: GPL-3.0-or-later

internal import CZip
internal import Words

/// A part of an archive, unpacked piece by piece.
final class ArchivePart {
  /// Small parts may be packed as tightly as they like.
  private static let harmlessSize = 1 << 20
  /// Its name.
  let name: String
  private let archive: Archive
  private let file: OpaquePointer
  private let packedSize: Int
  private var size = 0

  /// Takes over a file that libzip has opened.
  init(_ name: String, of archive: Archive, file: OpaquePointer, packedSize: Int) {
    (self.name, self.archive, self.file, self.packedSize) = (name, archive, file, packedSize)
  }

  deinit {
    zip_fclose(file)
  }

  /// Fills the buffer and says with how many bytes; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RegisterError.Reason) -> Int {
    let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
    guard count >= 0 else {
      let cause = LibraryWords.message(zip_error_strerror(zip_file_get_error(file)))
      throw .damagedArchive(Message("workbook.damaged-part", ["part": name, "cause": cause]))
    }
    size += count
    try archive.count(count)
    if size > Self.harmlessSize {
      try archive.limits.check(.compressionRatio, size / max(packedSize, 1))
    }
    return count
  }
}
