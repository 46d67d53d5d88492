// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// Where each row of a register came from.
public struct Provenance: Hashable, Sendable {
  /// A sheet that rows came from.
  public struct Source: Hashable, Sendable {
    /// The path of the file, as it was given or within the inventory.
    public let file: String
    /// The digest of the file's bytes.
    public let digest: Digest
    /// The sheet; nil in a text file.
    public let sheet: String?

    /// A sheet of a file.
    public init(file: String, digest: Digest, sheet: String? = nil) {
      (self.file, self.digest, self.sheet) = (file, digest, sheet)
    }
  }

  /// Where one row came from.
  public struct Origin: Hashable, Sendable {
    /// The 0-based place of the source in ``Provenance/sources``.
    public let source: Int32
    /// The row as a spreadsheet shows it, 1-based.
    public let row: Int32

    /// A row of a source.
    public init(source: Int32, row: Int32) {
      (self.source, self.row) = (source, row)
    }
  }

  /// The sheets, in the order in which they were read.
  public private(set) var sources: [Source]
  /// Where each row came from, in the order of the rows that it accompanies.
  public private(set) var origins: [Origin]

  /// The origins of rows.
  public init(sources: [Source] = [], origins: [Origin] = []) {
    (self.sources, self.origins) = (sources, origins)
  }

  /// The source of the row at a 0-based place.
  public func source(at index: Int) -> Source { sources[Int(origins[index].source)] }

  /// Adds the origins of further rows.
  public mutating func append(_ other: Provenance) {
    let offset = Int32(sources.count)
    sources += other.sources
    origins += other.origins.map { Origin(source: $0.source + offset, row: $0.row) }
  }

  /// The origins of the rows at these 0-based places, in their order.
  public func selecting(_ places: [Int]) -> Provenance {
    Provenance(sources: sources, origins: places.map { origins[$0] })
  }
}

extension Provenance {
  /// The origins as CSV with the columns `file`, `file_sha256`, `sheet`, `row`.
  public var csv: [UInt8] {
    var text = Array("file,file_sha256,sheet,row\n".utf8)
    let starts = sources.map { source in
      Array(
        "\(CSVText.cell(source.file)),\(source.digest),\(CSVText.cell(source.sheet ?? "")),".utf8)
    }
    for origin in origins {
      text += starts[Int(origin.source)]
      text += String(origin.row).utf8
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}
