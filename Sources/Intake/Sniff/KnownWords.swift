// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The words by which registers say in which condition an asset is.
enum KnownWords {
  /// Words for what is no longer there, which no condition says.
  static let gone = TextPatterns([
    "Mất", "Bị mất*", "Đã mất*", "Mất cắp*", "Mất trộm*", "Thất lạc*", "Đã thanh lý*", "Đã bán*",
    "Đã điều chuyển*", "Đã chuyển*", "Đã tiêu hủy*", "Đã giảm*", "Không còn*", "Lost*", "Missing*",
    "Sold*",
    "Stolen*", "Disposed*", "Transferred*", "Written off*", "분실*", "매각*", "처분*",
  ])

  /// The condition that a word says; nil where it is not known, or the asset is no longer there.
  static func condition(of word: String) -> String? {
    let folded = FoldedText.key(word)
    guard !gone.matches(folded), let value = condition.value(of: word) else { return nil }
    // "Mới hỏng" is broken a short time, and not new.
    let text = word.lowercased()
    let isBroken =
      text.contains("hỏng") && !["không", "chưa", "hỏng nhẹ"].contains(where: text.contains)
    return isBroken ? Condition.broken.rawValue : value
  }

  /// What each means in the program's vocabulary.
  static let condition = WordMeanings(
    [
      (
        Condition.new,
        ["Mới*", "Chưa sử dụng", "Chưa dùng", "Chưa qua sử dụng", "New", "Unused", "신품", "신규"]
      ),
      (
        .good,
        [
          "Tốt*", "Còn tốt*", "Đang sử dụng*", "Đang hoạt động*", "Hoạt động tốt", "Bình thường*",
          "Sử dụng tốt*", "Đang dùng", "Good", "In use", "Working", "Active", "양호", "사용중",
          "정상", "사용가능",
        ]
      ),
      (.fair, ["Khá", "Trung bình*", "Bảo trì", "Fair", "Average", "Used", "보통", "중고품", "중고"]),
      (
        .poor,
        [
          "Kém*", "Cũ*", "Cần sửa*", "Đang sửa*", "Hỏng nhẹ", "Poor", "Needs repair", "불량", "요정비품",
          "요수리",
        ]
      ),
      (
        .broken,
        [
          "Hỏng*", "Hư hỏng*", "Đang hư hỏng", "Chờ thanh lý*", "Đề nghị thanh lý*", "Thanh lý*",
          "Không sử dụng được*", "Broken", "Scrap", "Retired", "고장", "폐기",
          "폐품", "불용*",
        ]
      ),
    ].flatMap { condition, words in
      words.map { Mapping.Meaning(word: $0, value: condition.rawValue) }
    })
}
