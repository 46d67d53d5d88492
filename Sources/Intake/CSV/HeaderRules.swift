// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension TableLayout {
  /// What is wrong with the header row, standing in a record of the file.
  func headerFindings(row: Int) -> [Finding] {
    let known = table.columns.map(\.name)
    var findings: [Finding] = []
    for (index, header) in headers.enumerated() {
      if headers[..<index].contains(header), !header.isEmpty {
        findings.append(duplicate(header, at: index, row: row))
      } else if !known.contains(header), header != RejectedRows.header {
        findings.append(unknown(header, at: index, row: row, known: known))
      }
    }
    for column in table.columns where !column.isOptional && !headers.contains(column.name) {
      findings.append(missing(column.name, row: row))
    }
    return findings
  }

  private func duplicate(_ header: String, at index: Int, row: Int) -> Finding {
    finding(
      .duplicateHeader, row: row, column: header, number: index + 1, value: header,
      "the header \(Finding.quoted(header)) stands here a second time",
      remedy: "keep one of the two columns")
  }

  private func unknown(
    _ header: String, at index: Int, row: Int, known: [String]
  ) -> Finding {
    let free = known.filter { !headers.contains($0) }
    let message: Wording =
      header.isEmpty
      ? "the column has no header"
      : "\(Finding.quoted(header)) is not a column of \(table.fileName)"
    return finding(
      .unknownHeader, row: row, column: header.isEmpty ? "no header" : header, number: index + 1,
      value: header, message,
      remedy: "rename or remove the column\(NearestWord.hint(for: header, in: free))")
  }

  private func missing(_ name: String, row: Int) -> Finding {
    finding(
      .missingHeader, row: row, "the column \(Finding.quoted(name)) is missing",
      remedy: "add it to the header and fill it in every row")
  }
}
