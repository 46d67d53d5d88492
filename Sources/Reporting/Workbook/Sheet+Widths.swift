// SPDX-License-Identifier: GPL-3.0-or-later

extension Sheet {
  /// No column is wider, in characters; longer texts are wrapped.
  static let widest = 70
  /// Titles are wrapped where the cells below need less.
  private static let widestTitle = 18
  /// So many rows tell how wide a column has to be.
  private static let sample = 500

  /// How wide each column is, in characters.
  var widths: [Int] {
    var widths = titles.map { min($0.displayWidth + 3, Self.widestTitle) }
    for index in 0..<min(rowCount, Self.sample) {
      for (column, cell) in row(index).enumerated() {
        widths[column] = max(widths[column], min(cell.width + 2, Self.widest))
      }
    }
    return widths
  }
}

extension Sheet {
  /// How high a header is in points, whose titles are wrapped; nil where a line is enough.
  static func height(ofTitles titles: [String], _ widths: [Int]) -> Double? {
    height(ofLines: zip(titles, widths).map { $0.wrapped(to: $1 - 2).count }.max() ?? 1)
  }

  /// How high a row is in points, which not every spreadsheet finds out by itself; nil where a line is
  /// enough.
  static func height(of cells: [Cell]) -> Double? {
    height(
      ofLines: cells.lazy.compactMap(\.text).filter(wraps)
        .map { $0.wrapped(to: widest * 9 / 10).count }.max() ?? 1)
  }

  /// Whether a text is wider than columns become.
  static func wraps(_ text: String) -> Bool {
    text.utf8.count > widest && text.displayWidth > widest
  }

  /// The most that Office Open XML has is 409.
  private static func height(ofLines lines: Int) -> Double? {
    lines > 1 ? min(15 * Double(lines), 405) : nil
  }
}

extension Sheet.Cell {
  /// The text, where it is one.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  fileprivate var width: Int {
    switch self {
    case .text(let text): text.displayWidth
    case .number(let number, let style), .formula(_, let number, let style):
      String(number).count * 4 / 3 + style.code.count - NumberStyle.count.code.count
    case .day: 10
    case .none: 0
    }
  }
}
