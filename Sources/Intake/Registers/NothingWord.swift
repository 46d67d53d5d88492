// SPDX-License-Identifier: GPL-3.0-or-later

/// Words by which people say that a cell is empty.
enum NothingWord {
  /// Whether a text says that there is nothing.
  static func matches(_ text: String) -> Bool { all.contains(FoldedText.key(text)) }

  private static let all: Set<String> = Set(
    [
      "-", "--", "---", "–", "—", "−", "/", ".", "..", "...", "…", "0", "không", "khong", "ko",
      "không có",
      "không có gì", "chưa", "chưa có", "no", "none", "nil", "n/a", "na", "null", "없음", "무",
      "해당없음", "해당 없음",
    ].map { FoldedText.key($0) })
}
