// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The figures of the books that stand beside those of the count in inventory minutes: control totals of
/// a sheet, which what was counted is compared with.
struct BookFigures: Sendable {
  /// A column of the books and the column that a field is read from, 1-based.
  private struct Pair {
    let field: String
    let books: Int
    let counted: Int
  }

  private let pairs: [Pair]

  /// The columns of the books that a sheet has for fields that it is read for.
  init(_ mapping: Mapping, _ fields: [MappedField], _ header: SheetHeader?) {
    pairs = fields.compactMap { field in
      guard case .column(let counted) = field.source,
        let books = (mapping.books[field.name] ?? []).lazy.compactMap({ $0.column(in: header) })
          .first
      else { return nil }
      return Pair(field: field.name, books: books, counted: counted)
    }
  }

  /// The columns of the books.
  var columns: [Int] { pairs.map(\.books) }

  /// A warning for each figure of which the rows have another sum in the books than was counted.
  func findings(_ sums: RowSums, _ source: RowOrigins.Source, _ header: SheetHeader?) -> [Finding] {
    pairs.compactMap { pair in
      guard let difference = sums.difference(of: pair.counted, from: pair.books) else { return nil }
      let places: KeyValuePairs<String, any Sayable> = [
        "field": pair.field, "books": difference.expected, "counted": difference.found,
        "difference": difference.size,
      ]
      return Finding(
        severity: .warning, code: .booksMismatch, file: source.file, sheet: source.sheet,
        row: header?.rows.upperBound, column: header?.name(of: pair.books),
        columnNumber: pair.books, value: difference.expected,
        message: difference.isMore
          ? Message("register.counted-more", places) : Message("register.counted-less", places),
        remedy: Message("register.settle-difference"))
    }
  }
}
