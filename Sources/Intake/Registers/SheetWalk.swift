// SPDX-License-Identifier: GPL-3.0-or-later

/// Goes down the rows of a sheet and tells which are data: below a header, within the table, or below
/// its signatures, where only the header again, or rows as full as those above, go on with it.
struct SheetWalk {
  /// What a row is.
  enum Verdict: Hashable {
    /// Data; it may show that what was taken for a signature above is a title.
    case data(resumes: Bool)
    /// No part of the register; doubtful where it fills a tag, quantity, date or amount.
    case skipped(SkippedRow.Reason, isDoubtful: Bool)
  }

  private enum Place: Hashable {
    case belowHeader
    case inside
    /// Behind signatures, of which nothing but signatures came since.
    case signatures
    case below
  }

  private let test: SkipTest
  private var place = Place.belowHeader

  init(_ test: SkipTest) {
    self.test = test
  }

  /// Whether only the header again goes on with the table.
  var hasEnded: Bool { place == .signatures || place == .below }

  /// What the next row is.
  mutating func verdict(of row: TopRow) -> Verdict {
    if hasEnded, test.isHeader(row) {
      place = .belowHeader
      return .skipped(.header, isDoubtful: false)
    }
    let reason = test.reason(for: row, isBelowHeader: place == .belowHeader)
    return hasEnded ? verdictBelow(row, reason) : verdictInside(row, reason)
  }

  private mutating func verdictInside(_ row: TopRow, _ reason: SkippedRow.Reason?) -> Verdict {
    // A further row of the header may hold nothing that is read, or one text alone.
    let mayBeHeader = [.unmapped, .section, .total].contains(reason)
    let isHeader = reason == .header || (mayBeHeader && place == .belowHeader)
    place = isHeader ? .belowHeader : reason == .end ? .signatures : .inside
    guard let reason else { return .data(resumes: false) }
    if reason == .end { return .skipped(.end, isDoubtful: false) }
    return .skipped(reason, isDoubtful: isDoubtful(row, reason))
  }

  private mutating func verdictBelow(_ row: TopRow, _ reason: SkippedRow.Reason?) -> Verdict {
    if reason == .end { return .skipped(.end, isDoubtful: false) }
    if place == .signatures, reason == nil, isAsset(row) {
      place = .inside
      return .data(resumes: true)
    }
    place = .below
    return .skipped(.end, isDoubtful: isDoubtful(row, .end))
  }

  private func isAsset(_ row: TopRow) -> Bool {
    test.columns.completes(row) && test.columns.tells(row, besides: nil)
  }

  private func isDoubtful(_ row: TopRow, _ reason: SkippedRow.Reason) -> Bool {
    switch reason {
    case .header, .columns, .numbering, .title, .unmapped, .above: false
    case .named, .parent: test.columns.tells(row, besides: nil)
    case .total: test.columns.tells(row, besides: row.label?.column)
    case .section: test.columns.tells(row, besides: nil, tagsHaveDigits: true)
    case .end:
      test.columns.tells(row, besides: nil, tagsHaveDigits: true)
        || (row.isListed && test.columns.fillsKey(row))
    }
  }
}
