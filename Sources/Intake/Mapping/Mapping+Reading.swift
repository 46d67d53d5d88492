// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words
internal import Yams

extension Mapping {
  /// The keys that a mapping's file may have.
  static let keys = [
    "mapping", "extends", "title", "files", "table", "sheet", "header_row", "columns", "books",
    "titles", "sections", "constants", "defaults", "counts", "vocabularies", "lookups", "currency",
    "scales",
    "dates",
    "years_from", "decimal", "thousands", "skip", "encoding", "separator", "limits",
  ]

  /// Takes in the value of a key.
  mutating func apply(_ entry: MappingEntry) throws(MappingError) {
    switch entry.key {
    case "mapping": name = try entry.text()
    case "extends": break
    case "title": title = try entry.text()
    case "files": files = try entry.texts()
    case "table": table = try Self.table(entry)
    case "sheet": sheet = try SheetChoice(entry)
    case "header_row": header = try HeaderPlace(entry)
    case "columns", "books", "titles", "constants", "defaults", "vocabularies", "lookups", "scales":
      try applyFields(entry)
    case "sections": sections = try sectionFields(entry)
    case "counts": counts = try Self.counts(entry)
    case "skip": skip = try SkipRules(entry)
    case "limits": limits = try Self.limits(entry)
    default: try applyFormat(entry)
    }
  }

  /// Makes a field the same in all rows, wherever it came from.
  ///
  /// - Throws: ``MappingError`` where the table has no such field.
  public mutating func set(_ field: String, to value: String) throws(MappingError) {
    let fields = table.columns.map(\.name)
    guard fields.contains(field) else {
      throw MappingError([
        Finding(
          code: .unknownKey, file: "--set", value: field,
          message: Message(
            "mapping.unknown-field", ["field": Finding.quoted(field), "file": table.fileName]),
          remedy:
            Message("cell.use-one-of", ["words": fields]).suggesting(nearestTo: field, in: fields)
        )
      ])
    }
    forget(field)
    constants[field] = value
  }

  /// Leaves out where a field comes from.
  mutating func forget(_ field: String) {
    columns[field] = nil
    joins[field] = nil
    parts[field] = nil
    sections.removeAll { $0 == field }
    titles[field] = nil
    constants[field] = nil
  }

  private mutating func applyFormat(_ entry: MappingEntry) throws(MappingError) {
    switch entry.key {
    case "dates":
      dates = DateOrder(rawValue: try entry.word(of: DateOrder.allCases.map(\.rawValue)))
    case "years_from": yearsFrom = try Self.year(entry)
    case "decimal":
      numbers.decimal = try Self.mark(entry, of: [".", ","])
      numbers.isInherited = false
    case "currency": currency = try Self.currency(entry)
    case "thousands": numbers.thousands = try Self.mark(entry, of: [".", ",", " ", "'"])
    case "encoding":
      encoding = TextEncoding(named: try entry.word(of: TextEncoding.names))
    case "separator":
      let text = try entry.text()
      separator =
        text == "tab"
        ? .tab : Separator(rawValue: try entry.word(of: Separator.allCases.map(\.rawValue)))
    default: try entry.checkKey(among: Self.keys)
    }
  }

  /// Takes in a group whose keys are fields of the table.
  private mutating func applyFields(_ group: MappingEntry) throws(MappingError) {
    let fields = table.columns.map(\.name)
    _ = try group.each(try group.members()) { entry throws(MappingError) in
      try entry.checkKey(among: fields)
      switch group.key {
      case "columns": try applyColumns(entry)
      case "books": books[entry.key] = try ColumnChoice.choices(entry)
      case "titles": titles[entry.key] = try entry.texts()
      case "constants": constants[entry.key] = try entry.text()
      case "defaults": defaults[entry.key] = try entry.text()
      case "vocabularies": vocabularies[entry.key] = try Self.meanings(entry)
      case "lookups":
        let kind = table.columns.first { $0.name == entry.key }?.kind ?? .text
        let word = try entry.word(of: Lookup.all(for: kind).map(\.rawValue))
        lookups[entry.key] = Lookup(rawValue: word)
      default: try applyScale(entry)
      }
    }
  }

  /// What is wrong between the keys.
  func check(_ root: MappingEntry) throws(MappingError) {
    guard !columns.isEmpty || !counts.isEmpty else {
      throw root.error(
        .badMapping, Message("mapping.no-columns"), remedy: Message("mapping.add-columns"))
    }
    if numbers.decimal != nil, numbers.decimal == numbers.thousands {
      throw root.error(
        .badMapping, Message("mapping.twin-marks"),
        remedy: Message("mapping.example-marks"))
    }
    let elsewhere = sections.first {
      columns[$0] != nil || constants[$0] != nil || titles[$0] != nil
    }
    if let field = elsewhere {
      throw root.error(
        .badMapping, value: field,
        Message("mapping.twin-section", ["field": Finding.quoted(field)]),
        remedy: Message("mapping.keep-one-source"))
    }
    let twice = columns.keys.filter { constants[$0] != nil || titles[$0] != nil }.sorted()
    if let field = twice.first {
      throw root.error(
        .badMapping, value: field,
        Message("mapping.twin-sources", ["field": Finding.quoted(field)]),
        remedy: Message("mapping.keep-one-source"))
    }
  }
}

extension Mapping {
  private static func table(_ entry: MappingEntry) throws(MappingError) -> TableName {
    let word = try entry.word(of: TableName.allCases.map(\.rawValue))
    return TableName(rawValue: word) ?? .assets
  }

  private static func mark(
    _ entry: MappingEntry, of marks: [String]
  ) throws(MappingError) -> Character? {
    let text = try entry.text()
    guard marks.contains(text) else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-mark", ["value": Finding.quoted(text)]),
        remedy: Message("mapping.write-mark", ["marks": marks.map { "\"\($0)\"" }]))
    }
    return text.first
  }

  private static func meanings(_ entry: MappingEntry) throws(MappingError) -> [Meaning] {
    let members = try entry.members()
    return try entry.each(members) { member throws(MappingError) in
      Meaning(word: member.key, value: member.isEmptyText ? "" : try member.text())
    }
  }

  private static func currency(_ entry: MappingEntry) throws(MappingError) -> String {
    let text = try entry.text()
    guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw entry.error(
        .badMapping, Message("yaml.not-a-currency", ["value": Finding.quoted(text)]),
        remedy: Message("yaml.write-currency"))
    }
    return text
  }

  private static func year(_ entry: MappingEntry) throws(MappingError) -> Int {
    let text = try entry.text()
    guard let year = Int(text), (1000...9900).contains(year) else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-year", ["value": Finding.quoted(text)]),
        remedy: Message("mapping.write-year"))
    }
    return year
  }

  /// The fields that stand in titles of sections.
  private func sectionFields(_ entry: MappingEntry) throws(MappingError) -> [String] {
    let fields = table.columns.map(\.name)
    return try entry.each(entry.list()) { item throws(MappingError) in try item.word(of: fields) }
  }

  /// Takes in a power of ten, or another factor where the field is no money.
  private mutating func applyScale(_ entry: MappingEntry) throws(MappingError) {
    let text = try entry.text()
    (scales[entry.key], factors[entry.key]) = (Factor.powers[text], nil)
    if scales[entry.key] != nil { return }
    let isNumber = table.columns.contains { $0.name == entry.key && $0.kind == .number }
    guard isNumber else {
      scales[entry.key] = try Self.scale(entry)
      return
    }
    guard let factor = Factor(text) else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-factor", ["value": Finding.quoted(text)]),
        remedy: Message(
          "mapping.write-factor",
          ["units": (Factor.powers.keys.sorted() + Factor.units.keys.sorted())]))
    }
    factors[entry.key] = factor
  }

  private static func scale(_ entry: MappingEntry) throws(MappingError) -> Int {
    let text = try entry.text()
    let zeros = text.utf8.dropFirst()
    guard text.first == "1", zeros.allSatisfy({ $0 == UInt8(ascii: "0") }), zeros.count <= 12 else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-power", ["value": Finding.quoted(text)]),
        remedy: Message("mapping.write-power"))
    }
    return zeros.count
  }

  private static func limits(_ entry: MappingEntry) throws(MappingError) -> ReadingLimits {
    var limits = ReadingLimits()
    for member in try entry.members() {
      try member.checkKey(among: ReadingLimits.Measure.allCases.map(\.rawValue))
      let text = try member.text()
      guard let measure = ReadingLimits.Measure(rawValue: member.key), let limit = Int(text),
        limit > 0
      else {
        throw member.error(
          .badMapping, Message("mapping.not-a-limit", ["value": Finding.quoted(text)]),
          remedy: Message("mapping.write-limit"))
      }
      limits[measure] = limit
    }
    return limits
  }

  private static func counts(_ entry: MappingEntry) throws(MappingError) -> [Count] {
    let words = Condition.allCases.map(\.rawValue)
    let members = try entry.members()
    return try entry.each(members) { member throws(MappingError) in
      try member.checkKey(among: words)
      return Count(
        condition: Condition(rawValue: member.key) ?? .broken,
        columns: try ColumnChoice.choices(member))
    }
  }
}
