// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the word that somebody probably meant.
public enum NearestWord {
  /// The candidate that differs least, or nil where none is near; of equals the first.
  ///
  /// At most a third of the word's letters may differ. Capitals do not count, and blanks and hyphens
  /// are underscores.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    let limit = max(1, wanted.count / 3)
    for candidate in candidates {
      let letters = folded(candidate)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  private static func folded(_ word: String) -> [UInt32] {
    word.lowercased().unicodeScalars.map { $0 == " " || $0 == "-" ? 0x5F : $0.value }
  }

  /// The edit distance in which swapping two neighbours counts as one step.
  ///
  /// Optimal string alignment; Damerau: "A technique for computer detection and correction of spelling
  /// errors", 1964.
  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var older: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = previous[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, older[column - 1] + 1)
        }
        current.append(least)
      }
      (older, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
