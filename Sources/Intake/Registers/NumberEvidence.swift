// SPDX-License-Identifier: GPL-3.0-or-later

/// What a number that is text shows of its marks: `1.234.567` groups by points, `835,30` has decimals
/// behind a comma, `1.234` leaves it open.
struct NumberEvidence: Hashable {
  /// The mark before the decimals, where it can be nothing else.
  private(set) var decimal: Character?
  /// The mark between groups, where it can be nothing else.
  private(set) var thousands: Character?

  init(_ body: String) {
    let marks = body.filter { ".,'".contains($0) || $0 == " " }
    guard let last = marks.last, let first = marks.first else { return }
    if first != last {
      (thousands, decimal) = (first, last)
    } else if marks.count > 1 || last == " " || last == "'" {
      thousands = last
    } else {
      judge(last, in: body)
    }
  }

  /// A mark that stands once.
  private mutating func judge(_ mark: Character, in body: String) {
    let halves = body.split(separator: mark, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return }
    let isGroup = halves[1].count == 3 && (1...3).contains(halves[0].count) && halves[0] != "0"
    if !isGroup { decimal = mark }
  }
}
