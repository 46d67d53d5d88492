// SPDX-License-Identifier: GPL-3.0-or-later

/// What the first rows of a register show of one column.
struct ColumnSample: Sendable {
  /// How many different texts are kept.
  private static let most = 60
  /// The different texts in the order in which they came, the first of them.
  private(set) var texts: [String] = []
  /// How many cells were filled.
  private(set) var count = 0
  /// How many of them were text, not numbers or dates of a workbook.
  private(set) var textCount = 0
  private var seen: Set<String> = []
  /// The first of the different texts that people wrote, which alone show marks: a workbook keeps its
  /// numbers with a point whatever it shows.
  private var written: [String] = []
  private var seenWritten: Set<String> = []

  /// Takes in a cell.
  mutating func add(_ text: String, _ kind: SheetCell.Kind) {
    count += 1
    if kind == .text {
      textCount += 1
      if written.count < Self.most, seenWritten.insert(text).inserted { written.append(text) }
    }
    if texts.count < Self.most, seen.insert(text).inserted { texts.append(text) }
  }

  /// A few texts as an example.
  var example: String {
    texts.prefix(3).map { $0.count > 24 ? $0.prefix(24) + "…" : $0 }.joined(separator: " | ")
  }

  /// The first date for each order of day, month and year that it can have only, in the order of the
  /// rows.
  var dateOrders: [(order: Mapping.DateOrder, text: String)] {
    var found: [(order: Mapping.DateOrder, text: String)] = []
    for text in texts {
      let orders = Mapping.DateOrder.allCases.filter { (try? Self.dates($0).date(text)) != nil }
      guard let order = orders.first, orders.count == 1 else { continue }
      if !found.contains(where: { $0.order == order }) { found.append((order, text)) }
    }
    return found
  }

  /// The first date with its year of four digits in front, `2021-07-05`.
  var yearFirst: String? {
    texts.first { text in
      let numbers = DateText(text)?.numbers ?? []
      return numbers.count > 1 && numbers[0].digits == 4 && (try? Self.dates(nil).date(text)) != nil
    }
  }

  /// The dates that may have their day, their month or their year first.
  var ambiguousDates: [String] {
    texts.filter { Self.fault(of: $0, Self.dates(nil)) == .ambiguous }
  }

  /// The first date with a year of two digits.
  var shortYear: String? {
    let orders = [nil] + Mapping.DateOrder.allCases
    return texts.first { text in
      orders.contains { Self.fault(of: text, RegisterDate(order: $0)) == .shortYear }
    }
  }

  /// The first of the hundred years that are proposed for years of two digits.
  static let yearsFrom = 1950

  static func dates(_ order: Mapping.DateOrder?) -> RegisterDate {
    RegisterDate(order: order, yearsFrom: yearsFrom)
  }

  private static func fault(of text: String, _ dates: RegisterDate) -> RegisterDate.Fault? {
    do throws(RegisterDate.Fault) {
      _ = try dates.date(text)
      return nil
    } catch { return error }
  }

  /// What the numbers show of their marks, in the order of the rows.
  var marks: [(text: String, evidence: NumberEvidence)] {
    written.filter { text in text.allSatisfy { $0.isNumber || ".,' -".contains($0) } }
      .map { ($0, NumberEvidence($0)) }
  }

  /// A number that may be in thousands or have decimals, with its mark.
  var ambiguousNumber: (text: String, mark: Character)? {
    for text in written {
      let marks = text.filter { ".,".contains($0) }
      guard marks.count == 1, let mark = marks.first, text.contains(where: \.isNumber) else {
        continue
      }
      let evidence = NumberEvidence(text)
      if evidence.decimal == nil, evidence.thousands == nil { return (text, mark) }
    }
    return nil
  }
}
