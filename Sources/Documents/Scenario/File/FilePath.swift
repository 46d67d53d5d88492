// SPDX-License-Identifier: GPL-3.0-or-later

/// Paths that files state of each other.
enum FilePath {
  /// A path that is stated in a file and relative to it, as the working folder understands it.
  static func path(_ stated: String, besides file: String) -> String {
    guard !stated.hasPrefix("/") else { return stated }
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in stated.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, !["", ".", ".."].contains(last) {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
