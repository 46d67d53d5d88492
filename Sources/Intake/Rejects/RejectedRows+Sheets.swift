// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension RejectedRows {
  /// The rejected rows of a sheet, under everything that stands above its rows; nil where the sheet
  /// cannot be read again.
  ///
  /// - Parameters:
  ///   - top: the last row of the header, 1-based; the first row that is not empty where nil.
  init?(
    ofSheet name: String?, of file: TableFile, _ mapping: Mapping?, top: Int?, _ bad: Set<Int>,
    _ findings: [Finding]
  ) {
    guard let rows = try? Self.rows(name, of: file, mapping, top: top, bad) else { return nil }
    self.init(file: file.name, sheet: name, top: rows.top, bad: rows.bad, findings: findings)
  }

  /// The rows down to the header, and the bad ones.
  private static func rows(
    _ name: String?, of file: TableFile, _ mapping: Mapping?, top: Int?, _ bad: Set<Int>
  ) throws(RegisterError) -> (top: [[String]], bad: [(number: Int, cells: [String])]) {
    let register = try RegisterFile(
      name: file.name, bytes: Array(file.bytes), encoding: mapping?.encoding,
      separator: mapping?.separator)
    guard let sheet = register.sheets.first(where: { name == nil || $0.name == name }) else {
      return ([], [])
    }
    var (above, below): ([[String]], [(Int, [String])]) = ([], [])
    var rows = try register.rows(of: sheet)
    while try rows.next() {
      let number = rows.row.number
      if number <= top ?? number, above.isEmpty || top != nil {
        above.append(rows.row.texts)
      } else if bad.contains(number) {
        below.append((number, rows.row.texts))
      }
    }
    return (above, below)
  }
}

extension SheetRow {
  /// The texts of the cells from the first column on, empty ones too.
  fileprivate var texts: [String] {
    var texts = [String](repeating: "", count: cells.last?.column ?? 0)
    for cell in cells { texts[cell.column - 1] = text(of: cell) }
    return texts
  }
}
