// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the rows of a revision were read: outside the revision, whose content it does not change.
public struct Provenance: Hashable, Sendable {
  /// A file that rows were read from.
  public struct Source: Hashable, Sendable {
    /// The file's name, as it was given.
    public let file: String
    /// The sheet of a workbook; nil for a file without sheets.
    public let sheet: String?
    /// The digest of the file's bytes.
    public let digest: Digest

    /// A file, or a sheet of it.
    public init(file: String, sheet: String? = nil, digest: Digest) {
      (self.file, self.sheet, self.digest) = (file, sheet, digest)
    }
  }

  /// Where one row was read.
  public struct Origin: Hashable, Sendable {
    /// The file and sheet.
    public let source: Source
    /// The row as a spreadsheet shows it, 1-based.
    public let row: Int

    /// A row of a source.
    public init(source: Source, row: Int) {
      (self.source, self.row) = (source, row)
    }
  }

  /// Rows that follow each other in a table as well as in their source.
  struct Run: Hashable, Sendable {
    /// The place among the sources; nil where nothing is known.
    let source: Int?
    let firstRow: Int
    var count = 1

    func continues(with source: Int?, _ row: Int) -> Bool {
      self.source == source && (source == nil || row == firstRow + count)
    }
  }

  /// All files and sheets.
  public private(set) var sources: [Source] = []
  private(set) var runs: [TableName: [Run]] = [:]
  private var places: [Source: Int] = [:]

  /// Nothing known of any row.
  public init() {}
}

extension Provenance {
  /// Adds where the next row of a table, in canonical order, was read; nil where nobody knows.
  public mutating func append(_ origin: Origin?, to table: TableName) {
    append(origin.map { place(of: $0.source) }, origin?.row ?? 0, to: table)
  }

  /// Adds the rows of a table that all come from one source, in canonical order.
  public mutating func append(rows: [Int32], of source: Source, to table: TableName) {
    let place = place(of: source)
    for row in rows { append(place, Int(row), to: table) }
  }

  private mutating func append(_ source: Int?, _ row: Int, to table: TableName) {
    if let last = runs[table]?.indices.last, runs[table]?[last].continues(with: source, row) == true
    {
      runs[table]?[last].count += 1
    } else {
      add(Run(source: source, firstRow: row), to: table)
    }
  }

  private mutating func place(of source: Source) -> Int {
    if let place = places[source] { return place }
    add(source)
    return sources.count - 1
  }

  mutating func add(_ source: Source) {
    places[source] = sources.count
    sources.append(source)
  }

  mutating func add(_ run: Run, to table: TableName) {
    runs[table, default: []].append(run)
  }

  /// Where each row of a table was read, in canonical order; nil for a row of which nobody knows.
  ///
  /// It is empty for a table of which nothing is known.
  public func origins(of table: TableName) -> [Origin?] {
    (runs[table] ?? []).flatMap { run in
      (0..<run.count).map { step in
        run.source.map { Origin(source: sources[$0], row: run.firstRow + step) }
      }
    }
  }
}
