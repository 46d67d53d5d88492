// SPDX-License-Identifier: GPL-3.0-or-later

extension RegisterNumber {
  /// The part of a text for which it is no number: its first word, or a mark; nil where it has no digits
  /// or nothing else is to blame.
  static func fault(in text: String, _ marks: Mapping.NumberMarks) -> String? {
    guard text.contains(where: \.isNumber) else { return nil }
    if let start = text.firstIndex(where: { !isPart($0) }) {
      let word = text[start...].prefix { !isPart($0) && !$0.isWhitespace }
      return word.isEmpty ? String(text[start]) : String(word)
    }
    let inside = text.drop { " -(".contains($0) }
    let found = inside.filter { ".,' ".contains($0) }
    let known = [marks.decimal, marks.thousands].compactMap { $0 }
    return (found.first { !known.contains($0) } ?? found.last).map { String($0) }
  }

  private static func isPart(_ character: Character) -> Bool {
    (character.isASCII && character.isNumber) || ".,' -()".contains(character)
  }
}
