// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A field of a table and where a sheet has its values.
///
/// It is shared: each row hands on each field several times.
final class MappedField: Sendable {
  /// Where the text of a field comes from.
  enum Source: Hashable, Sendable {
    /// The cells of a column, 1-based.
    case column(Int)
    /// The cells of several columns, with a mark between their texts.
    case joined([Int], mark: String)
    /// A part of the cells of a column.
    case part(of: Int, Mapping.Part)
    /// The same text for every row.
    case constant(String)
    /// A title for the rows below it.
    case title(SheetTop.Title)
    /// Nowhere: only its default may fill it.
    case none

    /// The columns that it reads, 1-based.
    var columns: [Int] {
      switch self {
      case .column(let column), .part(let column, _): [column]
      case .joined(let columns, _): columns
      case .constant, .title, .none: []
      }
    }
  }

  /// The name of the table's column.
  let name: String
  /// Its 0-based place in the table.
  let place: Int
  /// What it holds.
  let kind: ColumnKind
  /// Where it comes from.
  let source: Source
  /// What an empty cell means.
  let fallback: String?
  /// What its words mean.
  let words: WordMeanings?
  /// How a reference is looked up.
  let lookup: Mapping.Lookup
  /// How many zeros its numbers lack.
  let zeros: Int
  /// By what else they are multiplied.
  let factor: Factor?
  /// Whether a row must have it.
  let isRequired: Bool
  /// The currency in which its amounts have to be; nil where it has none, or the mapping says which.
  let currency: Currency?
  /// Whether its cells are ids.
  let isKey: Bool
  /// Whether its cells are the tags of assets.
  let isTag: Bool

  /// A column of a table as a mapping fills it.
  ///
  /// - Parameter currency: the currency of the inventory, where it is known.
  init(
    _ column: TableName.Column, at place: Int, from source: Source, _ mapping: Mapping,
    _ currency: Currency?
  ) {
    (name, self.place, kind, self.source) = (column.name, place, column.kind, source)
    fallback = mapping.defaults[name]
    words = mapping.vocabularies[name].map { WordMeanings($0) }
    (lookup, zeros) = (mapping.lookups[name] ?? .id, mapping.scales[name] ?? 0)
    factor = mapping.factors[name]
    isRequired = !column.isOptional && column.alternative == nil
    self.currency = column.kind == .money && mapping.currency == nil ? currency : nil
    isKey = AlteredKey.isKey(name, kind)
    isTag = name == "asset"
  }

  /// The same field with its values from elsewhere.
  init(_ field: MappedField, from source: Source) {
    (name, place, kind, self.source) = (field.name, field.place, field.kind, source)
    (fallback, words, lookup, zeros) = (field.fallback, field.words, field.lookup, field.zeros)
    (factor, isRequired, currency, isKey) = (
      field.factor, field.isRequired, field.currency, field.isKey
    )
    isTag = field.isTag
  }

  /// Whether it stands above the rows.
  var isTitle: Bool {
    if case .title = source { true } else { false }
  }

  /// Whether its cells name one item, and may name several.
  var mayHoldSeveral: Bool { isTag || kind == .reference(.classes) }

  /// Whether its cells are text or ids.
  var holdsText: Bool {
    if case .reference = kind { true } else { kind == .text }
  }
}

/// What the words of a field mean.
struct WordMeanings: Sendable {
  private let exact: [String: String]
  private let patterns: [(pattern: TextPattern, value: String)]

  init(_ meanings: [Mapping.Meaning]) {
    exact = Dictionary(
      meanings.filter { !$0.word.contains("*") }.map { (FoldedText.key($0.word), $0.value) },
      uniquingKeysWith: { first, _ in first })
    // A longer pattern says more.
    patterns = meanings.filter { $0.word.contains("*") }.enumerated()
      .sorted { ($1.element.word.count, $0.offset) < ($0.element.word.count, $1.offset) }
      .map { (TextPattern($0.element.word), $0.element.value) }
  }

  /// The meaning of a text that is a word without a star; nil where it is none.
  func exactValue(of text: String) -> String? { exact[FoldedText.key(text)] }

  /// The meaning of a text, or nil where it has none.
  func value(of text: String) -> String? {
    let folded = FoldedText.key(text)
    return exact[folded]
      ?? patterns.first { $0.pattern.matches(folded) }?.value
  }

  /// The words without patterns, folded, in the order of their bytes.
  var all: [String] { exact.keys.sorted() }
}
