// SPDX-License-Identifier: GPL-3.0-or-later

/// Names of sheets: at most 31 UTF-16 units, without the marks of references, no two alike.
struct SheetNames {
  private static let most = 31
  private var taken: Set<String> = []

  /// The name for a title.
  mutating func name(for title: String) -> String {
    let marks: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
    let plain = String(title.map { marks.contains($0) ? " " : $0 })
      .split(separator: " ").joined(separator: " ")
    var (name, number) = (Self.short(plain, ""), 1)
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = Self.short(plain, " \(number)")
    }
    return name
  }

  private static func short(_ title: String, _ ending: String) -> String {
    guard title.utf16.count + ending.utf16.count > most else { return title + ending }
    var start = title
    while start.utf16.count + ending.utf16.count >= most { start.removeLast() }
    while start.last == " " { start.removeLast() }
    return start + "…" + ending
  }
}
