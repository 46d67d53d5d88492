// SPDX-License-Identifier: GPL-3.0-or-later

/// One canonical file of an inventory.
///
/// Its bytes are written from the rows to take their digest, and anew whenever they are asked for but the
/// first time, so that the text of a register is in memory as a whole only until it is saved.
public struct CanonicalFile: Sendable {
  /// The name in the folder, such as `assets.csv`.
  public let name: String
  /// How many bytes it has.
  public let size: Int
  /// The digest of its bytes.
  public let digest: Digest
  private let makePieces: @Sendable () -> AnyIterator<[UInt8]>
  private let kept: KeptPieces

  private init(name: String, _ makePieces: @escaping @Sendable () -> AnyIterator<[UInt8]>) {
    (self.name, self.makePieces) = (name, makePieces)
    var builder = Digest.Builder()
    var size = 0
    kept = KeptPieces(of: makePieces()) { piece in
      builder.append(piece)
      size += piece.count
    }
    self.size = size
    digest = builder.finish()
  }

  /// A file of UTF-8 bytes.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name) { AnyIterator([bytes].makeIterator()) }
  }

  /// The file of a table.
  init<Row: TableRow>(_ table: TableName, _ rows: [Row], _ ids: CanonicalIDs) {
    let columns = Row.columns.written(for: rows, ids)
    self.init(name: table.fileName) {
      var pieces = CanonicalPieces(rows, columns, ids)
      return AnyIterator { pieces.next() }
    }
  }

  /// The UTF-8 bytes, piece by piece.
  public var pieces: AnySequence<[UInt8]> {
    AnySequence { [kept, makePieces] in kept.take() ?? makePieces() }
  }

  /// All UTF-8 bytes; those of a file of one piece are not copied.
  public var bytes: [UInt8] {
    let pieces = self.pieces.makeIterator()
    var bytes = pieces.next() ?? []
    if bytes.count < size { bytes.reserveCapacity(size) }
    for piece in pieces { bytes += piece }
    return bytes
  }
}

/// Writes the rows of a table, some at a time.
private struct CanonicalPieces<Row: TableRow> {
  private static var length: Int { 1 << 20 }

  private let rows: [Row]
  private let columns: WrittenColumns<Row>
  private var place = 0
  private var text: CanonicalRow

  /// Writes the header.
  init(_ rows: [Row], _ columns: WrittenColumns<Row>, _ ids: CanonicalIDs) {
    (self.rows, self.columns, text) = (rows, columns, CanonicalRow(ids))
    columns.writeHeader(to: &text)
    text.endRow()
  }

  /// About a megabyte of whole rows; nil behind the last.
  mutating func next() -> [UInt8]? {
    rows.withUnsafeBufferPointer { rows in
      while place < rows.count, text.bytes.count < Self.length {
        columns.write(RowView(rows, at: place), to: &text)
        text.endRow()
        place += 1
      }
    }
    defer { text.removeAll() }
    return text.bytes.isEmpty ? nil : text.bytes
  }
}
