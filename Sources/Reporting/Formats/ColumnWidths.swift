// SPDX-License-Identifier: GPL-3.0-or-later

/// How wide the columns of a table are in text, so that it fits into a terminal where it can.
struct ColumnWidths {
  /// The columns of a terminal between two columns of a table.
  static let gap = "  "
  /// Longer words are parted even where they are numbers.
  static let longestNumber = 24

  /// The widths in columns of a terminal.
  let widths: [Int]
  /// Whether the table fits into the width that was given.
  let fits: Bool

  /// The widths that a header and rows need, long texts in several lines so that all fit into a width,
  /// where one is given, and where that is not enough long titles of numbers too.
  init(_ header: [String], _ rows: [[String]], _ kinds: [Table.Column.Kind], in width: Int?) {
    let columns = kinds.indices.map { column in
      Column(header[column], rows.lazy.map { $0[column] }, kinds[column])
    }
    let room = width.map { $0 - Self.gap.count * (kinds.count - 1) } ?? .max
    let found = [false, true].lazy.compactMap {
      Self.widths(of: columns, within: room, wrapsTitles: $0)
    }.first
    (fits, widths) = (found != nil, found ?? columns.map(\.natural))
  }

  /// The widths with the longest lines of text that fit into a width; nil where none do.
  private static func widths(
    of columns: [Column], within room: Int, wrapsTitles: Bool
  ) -> [Int]? {
    (0...(columns.map(\.natural).max() ?? 0)).reversed().lazy.map { cap in
      columns.map { $0.width(upTo: cap, wrapsTitles) }
    }.first { $0.reduce(0, +) <= room }
  }

  /// What a column needs.
  private struct Column {
    /// No column of text is made narrower than this.
    private static let leastText = 10

    let isNumber: Bool
    /// Its width with every cell in one line.
    let natural: Int
    /// The least with which no number is parted.
    let least: Int

    init(_ title: String, _ cells: some Sequence<String>, _ kind: Table.Column.Kind) {
      isNumber = kind.isNumber
      let words = title.longestWidth { _ in true }
      var (natural, least) = (title.displayWidth, kind.isNumber ? words : Self.leastText)
      for cell in cells {
        natural = max(natural, cell.displayWidth)
        least = max(
          least, kind.isNumber ? cell.displayWidth : cell.longestWidth { $0.isOfDigits })
      }
      (self.natural, self.least) = (natural, min(natural, least))
    }

    func width(upTo cap: Int, _ wrapsTitles: Bool) -> Int {
      isNumber && !wrapsTitles ? natural : min(natural, max(least, cap))
    }
  }
}

extension String {
  /// The width of the longest of its words of a kind.
  fileprivate func longestWidth(where isOfKind: (Substring) -> Bool) -> Int {
    split(separator: " ").lazy.filter(isOfKind).map { String($0).displayWidth }.max() ?? 0
  }
}

extension Substring {
  /// Whether it is a number or date, which nobody wants to read in two lines.
  fileprivate var isOfDigits: Bool {
    count <= ColumnWidths.longestNumber && contains { $0.isNumber } && !contains { $0.isLetter }
  }
}

extension String {
  /// The text in lines of a width, parted between words; longer words are parted anywhere.
  package func wrapped(to width: Int) -> [String] {
    guard displayWidth > width else { return [self] }
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let length = String(word).displayWidth
      if !line.isEmpty, used + 1 + length <= width {
        (line, used) = (line + " " + word, used + 1 + length)
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        if used + character.displayWidth > width, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += character.displayWidth
      }
    }
    return lines + [line]
  }
}
