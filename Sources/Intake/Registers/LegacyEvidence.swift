// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What the text of a workbook tells about whether it was typed in a Vietnamese font from before
/// Unicode, where the font does not say so any more.
struct LegacyEvidence {
  /// Text that makes more sense in another encoding.
  struct Found {
    /// The encoding.
    let encoding: TextEncoding
    /// The first cell, 1-based.
    let place: (row: Int, column: Int)
    /// Its text as it stands.
    let text: String
  }

  /// So many words are looked at; registers repeat themselves.
  private static let mostWords = 2_000
  /// Fewer words may look so by chance.
  private static let fewestWords = 3

  private var words: Set<[UInt8]> = []
  private var unicode = 0
  private var scores: [TextEncoding: Int] = [:]
  /// Words that make sense in no other way than this.
  private var pure: [TextEncoding: Int] = [:]
  /// Words that make no sense as they stand.
  private var senseless = 0
  private var first: [TextEncoding: (place: (row: Int, column: Int), text: String)] = [:]

  /// Looks at the cells of a row.
  mutating func add(_ row: SheetRow) {
    for cell in row.cells where cell.kind == .text {
      row.withBytes(of: cell) { add($0, row: row.number, column: cell.column) }
    }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, row: Int, column: Int) {
    guard words.count < Self.mostWords, LegacyText.mayShowBytes(text),
      let bytes = LegacyText.bytes(of: Array(text)[...])
    else {
      return
    }
    var evidence = EncodingEvidence()
    bytes.withUnsafeBufferPointer { evidence.add($0) }
    evidence.finish()
    for word in evidence.words where words.insert(word).inserted {
      add(word, row: row, column: column, of: text)
    }
  }

  private mutating func add(
    _ word: [UInt8], row: Int, column: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    let plain = Self.reading(word, .windows1252)
    // What is a Vietnamese word as it stands is one.
    let sense =
      VietnameseSyllable.matches(plain) ? 100 : WordScore.score(plain, as: .windows1252)
    unicode += sense
    if sense == 0 { senseless += 1 }
    for encoding in Self.encodings {
      let score = WordScore.score(Self.reading(word, encoding), as: encoding)
      scores[encoding, default: 0] += score
      if sense == 0, score > 0 { pure[encoding, default: 0] += 1 }
      guard score > 0, sense < 100, first[encoding] == nil else { continue }
      first[encoding] = ((row, column), NormalText.string(text))
    }
  }

  private static let encodings = [TextEncoding.tcvn3, .vni]

  private static func reading(_ word: [UInt8], _ encoding: TextEncoding) -> String {
    TextDecoder.decode(word, encoding).withUnsafeBufferPointer { NormalText.string($0) }
  }

  /// The encoding in which most words make sense, or most of those that make none as they stand; nil
  /// where there is none.
  var found: Found? {
    let ranked = Self.encodings.sorted { scores[$0] ?? 0 > scores[$1] ?? 0 }
    guard words.count >= Self.fewestWords, let best = ranked.first, let first = first[best],
      isBest(best, before: scores[ranked[1]] ?? 0) || isPure(best)
    else { return nil }
    return Found(encoding: best, place: first.place, text: first.text)
  }

  /// Whether every other reading makes less than three quarters of its sense.
  private func isBest(_ encoding: TextEncoding, before other: Int) -> Bool {
    let score = scores[encoding] ?? 0
    return score >= words.count * 50 && max(other, unicode) * 4 <= score * 3
  }

  /// Whether it gives sense to most words that have none: headers are often Unicode.
  private func isPure(_ encoding: TextEncoding) -> Bool {
    let count = pure[encoding] ?? 0
    return count >= Self.fewestWords && count * 4 >= senseless * 3
  }
}

extension LegacyEvidence.Found {
  /// The text as it would read.
  var reading: String {
    LegacyText(encoding).decoded(Array(text.utf8)[...])
      .map { $0.withUnsafeBufferPointer { NormalText.string($0) } } ?? text
  }

  /// What is said of it.
  func words(for mapping: Mapping) -> (message: Message, remedy: Message) {
    (
      Message(
        "sheet.legacy-text",
        [
          "encoding": encoding.rawValue, "text": Finding.quoted(text),
          "reading": Finding.quoted(reading),
        ]),
      Message(
        "sheet.name-encoding", ["encoding": encoding.rawValue, "mapping": mapping.remedyName])
    )
  }
}
