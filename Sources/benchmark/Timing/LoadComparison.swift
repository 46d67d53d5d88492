// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What loading took, side by side.
struct LoadComparison {
  /// Rows of all tables.
  let rows: Int
  /// Bytes of all tables.
  let fileSize: Int
  let product: Measurement?
  /// The product loading a small inventory.
  let base: Measurement?
  let sqlite: Measurement?

  /// A table of both programs, then the ratios.
  var lines: [String] {
    let measured = [("reallot inventory load", product), ("sqlite3 .import", sqlite)]
    return ["\(rows) rows, \(fileSize) bytes\n", Self.head]
      + measured.compactMap { name, measured in measured.map { line(name, $0) } } + [""] + ratios
  }

  private static let head = cells(
    "median of the runs", ["wall s", "processor s", "rows a s", "peak MB"])

  private func line(_ name: String, _ measured: Measurement) -> String {
    Self.cells(
      name,
      [
        Self.text(measured.wall, 3), Self.text(measured.processor, 3),
        Self.text(Double(rows) / measured.wall, 0), Self.text(measured.peak, 0),
      ])
  }

  private var ratios: [String] {
    guard let product, let sqlite, let base else { return [] }
    let memory = (product.peak - base.peak) * 1_048_576
    return [
      Self.cells("rows a second, of sqlite3's", [Self.text(sqlite.wall / product.wall, 2)]),
      Self.cells(
        "the same by processor time", [Self.text(sqlite.processor / product.processor, 2)]),
      Self.cells("bytes of memory a row", [Self.text(memory / Double(rows), 0)]),
      Self.cells("bytes of file a row", [Self.text(Double(fileSize) / Double(rows), 0)]),
    ]
  }

  private static func text(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  private static func cells(_ name: String, _ cells: [String]) -> String {
    name + String(repeating: " ", count: max(0, 32 - name.count))
      + cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined()
  }
}
