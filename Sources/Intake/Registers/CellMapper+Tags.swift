// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What a text in the column of tags may be beside a tag.
enum TagText {
  /// Whether a text is a tag, and no dash or word for nothing.
  static func isTag(_ text: String) -> Bool {
    // Nearly every tag has a digit, which no such word has but 0.
    text.utf8.contains { (49...57).contains($0) } || !NothingWord.matches(text)
  }

  /// Whether a text may be several tags: `T2, T3`, `T4-T5`.
  static func maySaySeveral(_ text: String) -> Bool {
    guard text.utf8.contains(where: { ",;+-".utf8.contains($0) }), !text.contains("E+") else {
      return false
    }
    let parts = text.split(whereSeparator: { ",;+".contains($0) }).map {
      CellMapper.trimmed(String($0))
    }
    if parts.count > 1 {
      return parts.allSatisfy { $0.contains(where: \.isNumber) && !$0.contains(" ") }
        && parts.contains { $0.contains(where: \.isLetter) }
    }
    return isRange(text)
  }

  /// Whether a text is a number with letters in front up to a greater one with the same letters.
  private static func isRange(_ text: String) -> Bool {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { CellMapper.trimmed(String($0)) }
    guard halves.count == 2 else { return false }
    let letters = halves.map { $0.prefix { !$0.isNumber } }
    let numbers = halves.compactMap { Int($0.drop { !$0.isNumber }) }
    return !letters[0].isEmpty && letters[0] == letters[1] && numbers.count == 2
      && numbers[0] < numbers[1]
  }
}

extension CellMapper {
  /// Marks between the names of several items.
  private static let marks: Set<Character> = ["+", ";", "&", "\n", "\r", "\r\n"]

  /// What is taken for granted of a text that names another class behind a mark, found by its beginning.
  func severalItems(in text: String, _ field: MappedField) -> Assumptions.Reason? {
    guard let directory, text.utf8.contains(where: { "+;&\n\r".utf8.contains($0) }) else {
      return nil
    }
    let parts = text.split(whereSeparator: Self.marks.contains).map { Self.trimmed(String($0)) }
    guard let first = parts.first, parts.count > 1 else { return nil }
    let named = directory.find(first, in: .classes, by: field.lookup)
    let other = parts.dropFirst().first { part in
      let match =
        field.words?.value(of: part).map { Directory.Match.id($0) }
        ?? directory.find(part, in: .classes, by: field.lookup)
      return match != .none && match != named
    }
    return other.map { .severalItems($0) }
  }

  /// Notes the cell of a class or a tag that may be of several items, since it has several lines.
  mutating func noteLines(_ text: String, _ field: MappedField, _ row: SheetRow) {
    guard text.contains(where: \.isNewline) else { return }
    if field.isTag {
      let tags = text.split(whereSeparator: \.isNewline).map { Self.trimmed(String($0)) }
      guard tags.count(where: { !$0.isEmpty }) > 1 else { return }
      assumed.note(.severalTags, field, row, of: source, text: Self.trimmed(text))
    } else if let doubt = severalItems(in: text, field) {
      assumed.note(doubt, field, row, of: source, text: Self.trimmed(text))
    }
  }
}
