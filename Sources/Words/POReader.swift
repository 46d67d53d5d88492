// SPDX-License-Identifier: GPL-3.0-or-later

/// A message of a PO file.
struct POEntry: Hashable, Sendable {
  /// The key, `msgctxt`; empty for the file's head.
  var context = ""
  /// The English text, `msgid`.
  var source = ""
  /// The text in the file's language, `msgstr`; empty where it is not translated.
  var translation = ""
  /// Whether translators were asked to look at it again.
  var isFuzzy = false
}

/// Why a text is not a PO file that we read.
struct POFault: Error, Hashable, Sendable {
  /// The line, 1-based.
  let line: Int
  /// What stands there.
  let text: String
}

/// Reads PO files of singular messages: `msgctxt`, `msgid`, `msgstr`, their continued lines and comments.
///
/// Source: GNU gettext manual, "The Format of PO Files".
struct POReader {
  private enum Part { case context, source, translation }

  private var entries: [POEntry] = []
  private var entry = POEntry()
  private var part: Part?

  /// The messages in the file's order, without its head.
  ///
  /// Throws: ``POFault`` at the first line that is none of these.
  static func entries(of text: String) throws(POFault) -> [POEntry] {
    var reader = POReader()
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard reader.take(Substring(line)) else {
        throw POFault(line: number, text: String(Substring(line)))
      }
    }
    reader.close()
    return reader.entries
  }

  /// Whether the line belongs to the form.
  private mutating func take(_ line: Substring) -> Bool {
    if line.isEmpty {
      close()
      return true
    }
    if line.first == "#" {
      if part == .translation { close() }
      if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
      return true
    }
    return takeWords(line)
  }

  private mutating func takeWords(_ line: Substring) -> Bool {
    guard let quote = line.utf8.firstIndex(of: UInt8(ascii: "\"")) else { return false }
    switch line[..<quote] {
    case "": return part != nil && append(line)
    case "msgctxt ": begin(.context)
    case "msgid ": begin(.source)
    case "msgstr ": begin(.translation)
    default: return false
    }
    return append(line[quote...])
  }

  private mutating func begin(_ next: Part) {
    if part == .translation { close() }
    part = next
  }

  /// Whether the quoted text could be added to the part that is being read.
  private mutating func append(_ quoted: Substring) -> Bool {
    let bytes = quoted.utf8
    guard bytes.count >= 2, bytes.last == UInt8(ascii: "\""),
      let text = Self.unescaped(Substring(bytes.dropFirst().dropLast()))
    else { return false }
    switch part {
    case .context: entry.context += text
    case .source: entry.source += text
    case .translation: entry.translation += text
    case nil: return false
    }
    return true
  }

  private mutating func close() {
    if part != nil, !entry.context.isEmpty { entries.append(entry) }
    (entry, part) = (POEntry(), nil)
  }

  /// The text of a quoted line; nil for an escape that is not read.
  private static func unescaped(_ text: Substring) -> String? {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    var plain = ""
    var isEscaped = false
    for character in text {
      switch (isEscaped, character) {
      case (false, "\\"): isEscaped = true
      case (false, _): plain.append(character)
      case (true, "n"): (plain, isEscaped) = (plain + "\n", false)
      case (true, "t"): (plain, isEscaped) = (plain + "\t", false)
      case (true, "\\"), (true, "\""):
        plain.append(character)
        isEscaped = false
      default: return nil
      }
    }
    return isEscaped ? nil : plain
  }
}
