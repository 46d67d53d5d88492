// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a header or title between brackets, commas and colons.
struct AmountPhrase {
  /// A part of a phrase.
  enum Part: Hashable {
    case word(AmountWord)
    /// A number that is no unit, or a word for one.
    case number
    /// A word of dates, taxes or counted things, which says nothing of amounts.
    case aside
    case other

    /// The word, where it has a meaning.
    var word: AmountWord? {
      if case .word(let word) = self { word } else { nil }
    }
  }

  private(set) var parts: [Part] = []
  /// Whether it stands in brackets or behind a label of units.
  var isSet = false
  /// Whether it stands behind a label of units.
  var isBehindLabel = false
  /// Whether it stands behind a label that only units have, such as `ĐVT`.
  var isBehindSureLabel = false

  /// Adds a part.
  mutating func append(_ part: Part) { parts.append(part) }

  /// Whether a unit stands behind it, as behind `Đơn vị tính`.
  var isLabel: Bool { parts.contains { $0.word?.isLabel == true } }

  /// What a phrase of a header, or of a title, says: the words of its units.
  func units(isHeader: Bool) -> [AmountWord] {
    let words = parts.compactMap(\.word)
    let units = words.filter { !$0.isFiller }
    guard words.count == parts.count else { return runs.flatMap { Self.units(of: $0, isHeader) } }
    let isUnit = isHeader || isSet || isLabel || units.count > 1 || units.contains(where: \.isSure)
    return isUnit && (units.count > 1 || units.first?.isLetter == false) ? units : []
  }

  /// Neighbours with a meaning, and what stands around them.
  private struct Run {
    var words: [AmountWord] = []
    /// Whether a number stands before it: `500 triệu đồng` is an amount.
    let isCounted: Bool
    let isFirst: Bool
    var isLast = false
  }

  private var runs: [Run] {
    var (runs, isOpen) = ([Run](), false)
    for (index, part) in parts.enumerated() {
      guard let word = part.word else {
        isOpen = false
        continue
      }
      if !isOpen {
        let isCounted = index > 0 && parts[index - 1] == .number
        runs.append(Run(isCounted: isCounted, isFirst: index == 0))
      }
      isOpen = true
      runs[runs.count - 1].words.append(word)
      runs[runs.count - 1].isLast = index == parts.count - 1
    }
    return runs
  }

  /// What words among others say of amounts.
  private static func units(of run: Run, _ isHeader: Bool) -> [AmountWord] {
    guard !run.isCounted else { return [] }
    let units = run.words.filter { !$0.isFiller }
    let hasCurrency = units.contains { $0.currency != nil }
    let isAtEnd = isHeader ? run.isFirst || run.isLast : run.words.first?.isFiller == true
    if units.contains(where: { $0.zeros != nil }) {
      // In a title "1.000.000 đồng" is an amount.
      let isUnit = isHeader || units.contains { $0.zeros != nil && $0.isSure }
      return isUnit && hasCurrency || (isAtEnd && units.allSatisfy(\.isSure)) ? units : []
    }
    return isHeader ? units.filter(\.isSure) : []
  }
}
