// SPDX-License-Identifier: GPL-3.0-or-later

extension Provenance {
  private static let header = "provenance"
  private static let version = "1"

  /// The canonical text to be kept: CSV with a line for each source and each run of rows.
  public var bytes: [UInt8] {
    var text = CanonicalRow()
    text.line(Self.header, Self.version)
    for source in sources {
      text.line("source", source.file, source.sheet ?? "", source.digest.description)
    }
    for table in TableName.allCases {
      for run in runs[table] ?? [] {
        text.line(
          table.rawValue, run.source.map { "\($0)" } ?? "", "\(run.firstRow)", "\(run.count)")
      }
    }
    return text.bytes
  }

  /// Reads what ``bytes`` writes; nil for anything else.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("\(Self.header),\(Self.version)\n".utf8)) else { return nil }
    self.init()
    for row in CanonicalRecords(bytes).rows {
      guard take(row.cells) else { return nil }
    }
  }

  private mutating func take(_ cells: [String]) -> Bool {
    guard cells.count == 4 else { return false }
    guard cells[0] == "source" else { return takeRun(cells) }
    guard let digest = Digest(cells[3]) else { return false }
    add(Source(file: cells[1], sheet: cells[2].isEmpty ? nil : cells[2], digest: digest))
    return true
  }

  private mutating func takeRun(_ cells: [String]) -> Bool {
    guard let table = TableName(rawValue: cells[0]), let row = Int(cells[2]),
      let count = Int(cells[3]), row >= 0, count > 0
    else { return false }
    let source = Int(cells[1])
    guard cells[1].isEmpty || source.map(sources.indices.contains) == true else { return false }
    add(Run(source: source, firstRow: row, count: count), to: table)
    return true
  }
}

extension CanonicalRow {
  fileprivate mutating func line(_ cells: String...) {
    for cell in cells { self.cell(cell) }
    endRow()
  }
}
