// SPDX-License-Identifier: GPL-3.0-or-later

/// The candidate that a mistyped word most likely means: the smallest edit distance, at most a third of
/// the word's length, the earlier candidate on a tie.
public func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = max(1, word.count / 3)
  let ranked = candidates.map { (distance: editDistance(word, $0), candidate: $0) }
  let best = ranked.min { $0.distance < $1.distance }
  return best.flatMap { $0.distance <= limit ? $0.candidate : nil }
}

/// The edit distance between two words, in which swapping two neighbours counts as one step.
///
/// Optimal string alignment; Damerau: "A technique for computer detection and correction of spelling
/// errors", 1964.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left), Array(right))
  var older: [Int] = []
  var previous = Array(0...right.count)
  for (row, character) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      let substituted = previous[column] + (character == other ? 0 : 1)
      var least = min(substituted, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
        least = min(least, older[column - 1] + 1)
      }
      current.append(least)
    }
    (older, previous) = (previous, current)
  }
  return previous[right.count]
}
