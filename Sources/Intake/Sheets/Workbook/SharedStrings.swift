// SPDX-License-Identifier: GPL-3.0-or-later

/// The texts that the cells of a workbook refer to by number, one behind the other in one buffer.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var runs: [Int: [Run]] = [:]

  /// A piece of a text.
  struct Run: Sendable {
    /// Where it ends in the text.
    let end: Int
    /// Its font: that of the cell, or one of its own, perhaps from before Unicode.
    let font: Font
  }

  /// What letters look like.
  enum Font: Hashable, Sendable {
    case ofCell
    case own(LegacyText?)
  }

  /// How many there are.
  var count: Int { ends.count }

  /// Bytes of all together.
  var size: Int { bytes.count }

  /// The UTF-8 of a text, numbered from 0; nil where there is none of that number.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// The UTF-8 of all texts.
  var all: some Sequence<ArraySlice<UInt8>> { ends.indices.lazy.compactMap { self[$0] } }

  /// The UTF-8 of a text in a cell, by the font of each of its pieces.
  func decoded(_ number: Int, in cell: LegacyText?) -> ArraySlice<UInt8>? {
    guard let text = self[number] else { return nil }
    guard !runs.isEmpty, let runs = runs[number] else { return cell?.decoded(text)?[...] ?? text }
    var (decoded, start) = ([UInt8](), text.startIndex)
    for run in runs {
      let piece = text[start..<(text.startIndex + run.end)]
      start = piece.endIndex
      let legacy = if case .own(let own) = run.font { own } else { cell }
      decoded += legacy?.decoded(piece) ?? Array(piece)
    }
    return decoded[...]
  }

  /// Adds a text behind the others; its runs matter where they have fonts of their own.
  mutating func append(_ text: [UInt8], runs: [Run] = []) {
    if runs.contains(where: { $0.font != .ofCell }) { self.runs[ends.count] = runs }
    bytes += text
    ends.append(bytes.count)
  }
}
