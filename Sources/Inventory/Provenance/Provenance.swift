// SPDX-License-Identifier: GPL-3.0-or-later

/// Where each row of a table was read.
public struct Provenance: Hashable, Sendable {
  /// A file, or a sheet of one, that rows were read from.
  public struct Source: Hashable, Sendable {
    /// The file as it was named to the program.
    public let file: String
    /// The digest of the file's bytes.
    public let digest: Digest
    /// The sheet; nil in a text file.
    public let sheet: String?

    /// A file, or a sheet of it.
    public init(file: String, digest: Digest, sheet: String? = nil) {
      (self.file, self.digest, self.sheet) = (file, digest, sheet)
    }
  }

  /// Where one row was read.
  public struct Origin: Hashable, Sendable {
    /// The 0-based place of the source in ``Provenance/sources``; −1 where nobody knows.
    public let source: Int32
    /// The row as a spreadsheet shows it, 1-based.
    public let row: Int32

    /// A row of a source.
    public init(source: Int32, row: Int32) {
      (self.source, self.row) = (source, row)
    }

    /// The origin of a row of which nobody knows where it was read.
    public static let unknown = Origin(source: -1, row: 0)
  }

  /// The files and sheets, in the order in which they were read.
  public internal(set) var sources: [Source]
  /// Where each row was read, in the order of the rows.
  public internal(set) var origins: [Origin]

  /// The origins of rows.
  public init(sources: [Source] = [], origins: [Origin] = []) {
    (self.sources, self.origins) = (sources, origins)
  }

  /// Rows of one source.
  public init(_ source: Source, rows: [Int32]) {
    self.init(sources: [source], origins: rows.map { Origin(source: 0, row: $0) })
  }

  /// So many rows of which nobody knows where they were read.
  public init(unknown count: Int) {
    self.init(origins: Array(repeating: .unknown, count: count))
  }
}

extension Provenance {
  /// The source of the row at a 0-based place; nil where nobody knows.
  public func source(at index: Int) -> Source? {
    let source = Int(origins[index].source)
    return source < 0 ? nil : sources[source]
  }

  /// Adds the origins of further rows.
  public mutating func append(_ other: Provenance) {
    let places = other.sources.map { place(of: $0) }
    origins += other.origins.map { origin in
      origin.source < 0 ? origin : Origin(source: places[Int(origin.source)], row: origin.row)
    }
  }

  private mutating func place(of source: Source) -> Int32 {
    if let place = sources.firstIndex(of: source) { return Int32(place) }
    sources.append(source)
    return Int32(sources.count - 1)
  }

  /// The origins of the rows at these 0-based places, in their order.
  public func selecting(_ places: [Int]) -> Provenance {
    Provenance(sources: sources, origins: places.map { origins[$0] })
  }
}
