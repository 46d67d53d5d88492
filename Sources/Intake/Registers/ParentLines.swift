// SPDX-License-Identifier: GPL-3.0-or-later

/// Lines that may be the sums of those below them, which their numbers make their parts: `I` above `1`
/// and `2`, `1` above `1.1` and `1.2`.
struct ParentLines {
  /// A line of which the parts are still coming.
  struct Line {
    let row: SheetRow
    let number: LineNumber
    /// What all rows above it add up to.
    let mark: RowSums.Mark
    /// Whether a numbered line came below it.
    var hasParts: Bool
  }

  private var lines: [Line] = []

  /// Opens a line.
  mutating func open(_ line: Line) { lines.append(line) }

  /// Notes a numbered line, which is part of all that are open.
  mutating func notePart() {
    for index in lines.indices { lines[index].hasParts = true }
  }

  /// Takes out the lines that a line of a number ends, innermost first.
  ///
  /// A line without a number ends those that have parts such as `1.1`.
  mutating func close(before number: LineNumber?) -> [Line] {
    let first = lines.firstIndex { line in
      if let number { return !line.number.isAbove(number) }
      return !line.number.isOfSection
    }
    return first.map { close(from: $0) } ?? []
  }

  /// Takes out all lines, innermost first.
  mutating func closeAll() -> [Line] { close(from: 0) }

  private mutating func close(from index: Int) -> [Line] {
    let closed = Array(lines[index...].reversed())
    lines.removeSubrange(index...)
    return closed
  }

  /// The letter behind that of an open line is a letter, be it an `I`.
  func number(_ number: LineNumber, of text: String) -> LineNumber {
    guard number == .roman, text.utf8.count == 1, let letter = text.utf8.first,
      lines.contains(where: { $0.number == .letter(letter - 1) })
    else { return number }
    return .letter(letter)
  }
}
