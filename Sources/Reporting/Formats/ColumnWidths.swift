// SPDX-License-Identifier: GPL-3.0-or-later

/// How wide the columns of a table are in text, so that it fits into a terminal where it can.
struct ColumnWidths {
  /// The columns of a terminal between two columns of a table.
  static let gap = "  "
  /// No column of text is made narrower than this.
  private static let least = 10

  /// The widths in columns of a terminal.
  private(set) var widths: [Int]

  /// The widths that texts need, those of long texts cut so that all fit into a width, where one is given.
  init(of lines: [[String]], _ kinds: [Table.Column.Kind], in width: Int?) {
    widths = kinds.indices.map { column in
      lines.map { $0[column].displayWidth }.max() ?? 0
    }
    guard let width else { return }
    let gaps = Self.gap.count * (kinds.count - 1)
    let texts = kinds.indices.filter { !kinds[$0].isNumber }
    let numbers = kinds.indices.filter { kinds[$0].isNumber }.map { widths[$0] }.reduce(0, +)
    let most = Self.most(texts.map { widths[$0] }, within: width - gaps - numbers)
    for column in texts { widths[column] = min(widths[column], most) }
  }

  /// The greatest width of a column with which columns of text take no more than some width together.
  private static func most(_ widths: [Int], within width: Int) -> Int {
    var rest = width
    for (index, natural) in widths.sorted().enumerated() {
      let share = rest / (widths.count - index)
      guard natural <= share else { return max(share, least) }
      rest -= natural
    }
    return .max
  }
}

extension String {
  /// The text in lines of a width, parted between words; longer words are parted anywhere.
  func wrapped(to width: Int) -> [String] {
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
