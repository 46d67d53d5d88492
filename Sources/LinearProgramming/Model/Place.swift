// SPDX-License-Identifier: GPL-3.0-or-later

/// The row or column that an error is about.
public enum Place: Hashable, Sendable, CustomStringConvertible {
  /// A row, and its name when it has one.
  case row(Row, name: String?)

  /// A column, and its name when it has one.
  case column(Column, name: String?)

  /// The name in quotes, or else the 0-based position: `row "demand"`, `column 5`.
  public var description: String {
    switch self {
    case .row(let row, let name): "row \(label(name, row.index))"
    case .column(let column, let name): "column \(label(name, column.index))"
    }
  }

  private func label(_ name: String?, _ index: Int) -> String {
    guard let name else { return "\(index)" }
    return "\"\(shown(name))\""
  }

  /// A name may hold anything, a message must stay one short line.
  private func shown(_ name: String) -> String {
    let longest = 60
    let escaped = name.unicodeScalars.prefix(longest).reduce(into: "") { text, scalar in
      let isControl = scalar.properties.generalCategory == .control
      text += isControl ? scalar.escaped(asASCII: true) : "\(scalar)"
    }
    return name.unicodeScalars.count > longest ? escaped + "…" : escaped
  }
}
