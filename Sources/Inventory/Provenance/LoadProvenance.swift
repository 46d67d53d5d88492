// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the rows of a revision were read when it was loaded; it is no part of the revision.
public struct LoadProvenance: Hashable, Sendable {
  /// A mapping that read registers, as it was then.
  public struct Mapping: Hashable, Sendable {
    /// Its file, or the name of one that comes with the program.
    public let name: String
    /// Its YAML.
    public let text: String

    /// A mapping under its name.
    public init(name: String, text: String) { (self.name, self.text) = (name, text) }
  }

  /// What is known, by table; the rows of each in canonical order.
  public var tables: [TableName: Provenance]
  /// The mappings that read registers, in the order in which they were used first.
  public private(set) var mappings: [Mapping] = []

  /// What is known of tables, their rows in canonical order.
  public init(tables: [TableName: Provenance] = [:]) { self.tables = tables }

  /// Keeps a mapping, in place of one of the same name.
  public mutating func keep(_ mapping: Mapping) {
    guard let place = mappings.firstIndex(where: { $0.name == mapping.name }) else {
      return mappings.append(mapping)
    }
    mappings[place] = mapping
  }

  private static let header = ["provenance", "1"]

  /// The canonical text to be kept: CSV with a line for each mapping, table, source and run of rows.
  public var bytes: [UInt8] {
    var text = CanonicalRow()
    text.line(Self.header)
    for mapping in mappings { text.line(["mapping", mapping.name, mapping.text]) }
    for table in TableName.allCases {
      guard let provenance = tables[table] else { continue }
      text.line(["table", table.rawValue])
      for source in provenance.sources {
        text.line(["source", source.file, source.sheet ?? "", source.digest.description])
      }
      for run in Run.runs(of: provenance.origins) {
        text.line(["rows", "\(run.first.source)", "\(run.first.row)", "\(run.count)"])
      }
    }
    return text.bytes
  }

  /// Reads what ``bytes`` writes; nil for anything else.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "\(Self.header.joined(separator: ","))\n".utf8) else { return nil }
    self.init()
    var reader = LineReader()
    for row in CanonicalRecords(bytes) {
      guard reader.take(row.cells) else { return nil }
    }
    tables = reader.tables
    mappings = reader.mappings
  }
}

/// Rows that follow each other in a table as well as in their source.
private struct Run {
  let first: Provenance.Origin
  var count: Int32 = 1

  static func runs(of origins: [Provenance.Origin]) -> [Run] {
    var runs: [Run] = []
    for origin in origins {
      if let last = runs.last, last.origin(at: last.count) == origin {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(first: origin))
      }
    }
    return runs
  }

  /// The origin so many rows behind the first; all unknown rows are alike.
  func origin(at step: Int32) -> Provenance.Origin {
    first == .unknown ? first : Provenance.Origin(source: first.source, row: first.row &+ step)
  }
}

/// Reads the lines of a provenance back.
private struct LineReader {
  private(set) var tables: [TableName: Provenance] = [:]
  private(set) var mappings: [LoadProvenance.Mapping] = []
  private var table: TableName?

  /// Takes a line; false where it means nothing.
  mutating func take(_ cells: [String]) -> Bool {
    if cells.first == "table", cells.count == 2 {
      table = TableName(rawValue: cells[1])
      if let table { tables[table] = Provenance() }
      return table != nil
    }
    if cells.first == "mapping", cells.count == 3 {
      mappings.append(.init(name: cells[1], text: cells[2]))
      return true
    }
    guard let table, cells.count == 4 else { return false }
    switch cells[0] {
    case "source": return takeSource(cells, of: table)
    case "rows": return takeRun(cells, of: table)
    default: return false
    }
  }

  private mutating func takeSource(_ cells: [String], of table: TableName) -> Bool {
    guard let digest = Digest(cells[3]) else { return false }
    let sheet = cells[2].isEmpty ? nil : cells[2]
    tables[table]?.sources.append(.init(file: cells[1], digest: digest, sheet: sheet))
    return true
  }

  private mutating func takeRun(_ cells: [String], of table: TableName) -> Bool {
    guard let source = Int32(cells[1]), let row = Int32(cells[2]), let count = Int32(cells[3]),
      count > 0, let sources = tables[table]?.sources, (-1..<Int32(sources.count)).contains(source)
    else { return false }
    let run = Run(first: .init(source: source, row: row))
    tables[table]?.origins.append(contentsOf: (0..<count).lazy.map { run.origin(at: $0) })
    return true
  }
}

extension CanonicalRow {
  fileprivate mutating func line(_ cells: [String]) {
    for cell in cells { self.cell(cell) }
    endRow()
  }
}
