// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableLayout {
  /// What is wrong with the header row, standing in a record of the file, of so many cells with the
  /// empty ones at its end.
  func headerFindings(row: Int, fullWidth: Int) -> [Finding] {
    let known = table.columns.map(\.name)
    var findings: [Finding] = []
    var seen: Set<String> = []
    let free = known.filter { !headers.contains($0) }
    for (index, header) in headers.enumerated() {
      if !seen.insert(header).inserted, !header.isEmpty {
        findings.append(duplicate(header, at: index, row: row))
      } else if !known.contains(header), header != RejectedRows.header {
        findings.append(unknown(header, at: index, row: row, among: free))
      }
    }
    for column in table.columns
    where !column.isOptional && !headers.contains(column.name)
      && !headers.contains(where: { $0 == column.alternative })
    {
      findings.append(missing(column.name, row: row))
    }
    if fullWidth > width { findings.append(emptyColumns(width..<fullWidth, row: row)) }
    return findings
  }

  /// Tells that so much is wrong that no row behind one is read.
  func mostlyWrong(row: Int) -> Finding {
    finding(
      .tooMuch, row: row, Message("limit.mostly-wrong", ["limit": FindingLog.mostErrors]),
      remedy: Message("limit.of-table"))
  }

  private func emptyColumns(_ columns: Range<Int>, row: Int) -> Finding {
    let letters = columns.prefix(8).map { CellPosition.letters(ofColumn: $0 + 1) }
    return finding(
      .emptyColumns, severity: .warning, row: row,
      Message(
        "header.empty-columns",
        ["columns": letters.joined(separator: ", ") + (columns.count > 8 ? ", …" : "")]),
      remedy: Message("header.remove-columns"))
  }

  private func duplicate(_ header: String, at index: Int, row: Int) -> Finding {
    finding(
      .duplicateHeader, row: row, column: header, number: index + 1, value: header,
      Message("header.repeated", ["header": Finding.quoted(header)]),
      remedy: Message("header.keep-one"))
  }

  private func unknown(
    _ header: String, at index: Int, row: Int, among free: [String]
  ) -> Finding {
    let message: Message =
      header.isEmpty
      ? Message("header.empty")
      : Message("header.unknown", ["header": Finding.quoted(header), "file": table.fileName])
    return finding(
      .unknownHeader, row: row, column: header.isEmpty ? Finding.noHeader.description : header,
      number: index + 1,
      value: header, message,
      remedy: Message("header.rename").suggesting(nearestTo: header, in: free))
  }

  private func missing(_ name: String, row: Int) -> Finding {
    finding(
      .missingHeader, row: row, Message("header.absent", ["column": Finding.quoted(name)]),
      remedy: Message("header.add"))
  }
}
