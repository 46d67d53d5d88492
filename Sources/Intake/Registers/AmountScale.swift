// SPDX-License-Identifier: GPL-3.0-or-later

/// What headers and titles of registers say about the unit of amounts: `(1.000đ)`, `ĐVT: đồng`.
enum AmountScale {
  private static let thousands = marks([
    "1.000đ", "1000đ", "1,000đ", "nghìn đồng", "ngàn đồng", "1.000vn", "1000vn",
  ])
  private static let millions = marks(["1.000.000đ", "triệu đồng"])
  private static let ones = marks(["đồng", "đ", "₫", "vnđ", "vnd"])

  /// How many zeros amounts lack by a text, 3 for thousands; nil where it says nothing.
  static func zeros(in text: String) -> Int? {
    let folded = folded(text)
    if millions.contains(where: { folded.contains($0) }) { return 6 }
    if thousands.contains(where: { folded.contains($0) }) { return 3 }
    let parts = folded.split { "()[]:".contains($0) }.dropFirst()
    return parts.contains { ones.contains(String($0)) } ? 0 : nil
  }

  private static func marks(_ texts: [String]) -> [String] { texts.map { folded($0) } }

  /// Blanks go last: they part the syllables that are folded.
  private static func folded(_ text: String) -> String {
    FoldedText.key(text).filter { !$0.isWhitespace }
  }
}
