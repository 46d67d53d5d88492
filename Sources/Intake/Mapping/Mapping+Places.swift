// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words
internal import Yams

extension Mapping.SheetChoice {
  /// Reads `*`, a number or a name; quotes make a name of a number.
  init(_ entry: MappingEntry) throws(MappingError) {
    let text = try entry.text()
    if text == "*" {
      self = .all
    } else if entry.node.scalar?.style == .plain, let number = Int(text), number > 0 {
      self = .number(number)
    } else {
      self = .named(text)
    }
  }
}

extension Mapping.HeaderPlace {
  /// Reads `auto`, `7` or `7-8`.
  init(_ entry: MappingEntry) throws(MappingError) {
    let text = try entry.text()
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let (first, last) = (numbers[0], numbers[numbers.count - 1])
    if text == "auto" {
      self = .automatic
    } else if numbers.count <= 2, first > 0, (first...(first + 2)).contains(last) {
      self = .rows(first...last)
    } else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-header-row", ["value": Finding.quoted(text)]),
        remedy: Message("mapping.write-header-row"))
    }
  }
}

extension Mapping.ColumnChoice {
  /// Reads a header, a list of headers of which one is there, or `{letter: F}`.
  static func choices(_ entry: MappingEntry) throws(MappingError) -> [Self] {
    try entry.each(entry.list()) { item throws(MappingError) in
      guard item.node.mapping != nil else { return .header(try item.text()) }
      let members = try item.members()
      guard members.count == 1, let member = members.first else {
        throw item.error(
          .badMapping, Message("mapping.not-one-letter"), remedy: Message("mapping.write-letter"))
      }
      try member.checkKey(among: ["letter"])
      let text = try member.text()
      guard let place = CellPosition("\(text)1".utf8), !text.contains(where: \.isNumber) else {
        throw member.error(
          .badMapping, Message("mapping.not-a-column", ["value": Finding.quoted(text)]),
          remedy: Message("mapping.write-letters"))
      }
      return .number(place.column)
    }
  }
}

extension Mapping.SkipRules {
  /// Reads the rules; lists are added to what is usual, and `false` switches a kind off.
  init(_ entry: MappingEntry) throws(MappingError) {
    self.init()
    for member in try entry.members() {
      try member.checkKey(among: [
        "sections", "parents", "headers", "numbering", "totals", "end", "rows", "filled", "where",
      ])
      switch member.key {
      case "sections": sections = try member.flag()
      case "parents": parents = try member.flag()
      case "headers": headers = try member.flag()
      case "numbering": numbering = try member.flag()
      case "totals": totals = try Self.patterns(member, usual: totals)
      case "end": end = try Self.patterns(member, usual: end)
      case "filled": filled = try Mapping.ColumnChoice.choices(member)
      case "where":
        cells = try member.each(member.list()) { item throws(MappingError) in
          try Mapping.CellRule(item)
        }
      default: rows = try member.texts()
      }
    }
  }

  /// Reads `true`, `false` or further patterns.
  private static func patterns(
    _ entry: MappingEntry, usual: [String]
  ) throws(MappingError) -> [String] {
    guard let scalar = entry.node.scalar, scalar.style == .plain,
      ["true", "false"].contains(scalar.string)
    else { return usual + (try entry.texts()) }
    return scalar.string == "true" ? usual : []
  }
}
