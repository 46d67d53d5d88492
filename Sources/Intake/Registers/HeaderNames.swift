// SPDX-License-Identifier: GPL-3.0-or-later

/// The headers by which a mapping names its columns, folded once.
struct HeaderNames: Sendable {
  /// How many fields are named by a header.
  let count: Int
  /// The places of the fields that a header may feed.
  private var places: [HeaderName: [Int]] = [:]
  /// Whatever the words of a header may end with, below those of the groups above it.
  private var endings: Set<HeaderName> = []

  /// - Parameter choices: for each field, the columns that may feed it.
  init(_ choices: [[Mapping.ColumnChoice]]) {
    count = choices.count { $0.contains(where: \.isHeader) }
    for (place, choices) in choices.enumerated() {
      for choice in choices where choice.isHeader { add(HeaderName(header: choice.text), place) }
    }
  }

  private mutating func add(_ name: HeaderName, _ place: Int) {
    if places[name]?.last != place { places[name, default: []].append(place) }
    var ending = name.text[...]
    while endings.insert(HeaderName(folded: String(ending))).inserted,
      let blank = ending.firstIndex(of: " ")
    {
      ending = ending[ending.index(after: blank)...]
    }
  }

  /// How many fields a header feeds.
  func score(_ header: SheetHeader) -> Int {
    var fields: Set<Int> = []
    for name in header.names { fields.formUnion(places[name] ?? []) }
    return fields.count
  }

  /// Whether a row may be one of a header that feeds a field, as its lowest row in some column.
  func mayEnd(_ row: TopRow) -> Bool {
    row.texts.contains { cell in
      if endings.contains(HeaderName(header: cell.text)) { return true }
      let brackets = cell.text.utf8.filter("()[]".utf8.contains)
      guard !brackets.isEmpty else { return false }
      // What another row opens or closes cannot be told here.
      return !Self.isBalanced(brackets) || endings.contains(HeaderName(bareHeader: cell.text))
    }
  }

  private static func isBalanced(_ brackets: [UInt8]) -> Bool {
    var depth = 0
    for bracket in brackets where depth >= 0 {
      depth += "([".utf8.contains(bracket) ? 1 : -1
    }
    return depth == 0
  }
}
