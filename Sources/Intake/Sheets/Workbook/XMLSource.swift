// SPDX-License-Identifier: GPL-3.0-or-later

/// What XML is read from, piece by piece.
protocol XMLSource: AnyObject {
  /// The name of the part.
  var name: String { get }
  /// Fills the buffer and says with how many bytes; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RegisterError.Reason) -> Int
}

extension ArchivePart: XMLSource {}
