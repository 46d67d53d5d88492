// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the word that somebody probably meant.
public enum NearestWord {
  /// The candidate that differs least, or nil where none is near; of equals the first.
  ///
  /// At most a third of the word's letters may differ. Capitals do not count, and blanks and hyphens
  /// are underscores.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    NearestWords(candidates).nearest(to: word)
  }
}

/// Candidates of which the nearest to many words are looked for.
public struct NearestWords: Sendable {
  /// Longer words are none that somebody typed, in bytes.
  private static let longest = 1_000

  private let candidates: [(word: String, letters: [UInt32])]

  /// Candidates in their order.
  public init(_ candidates: some Sequence<String>) {
    self.candidates = candidates.map { ($0, Self.folded($0)) }
  }

  /// The candidate that differs least, or nil where none is near; of equals the first.
  public func nearest(to word: String) -> String? {
    guard word.utf8.count <= Self.longest else { return nil }
    let wanted = Self.folded(word)
    guard !wanted.isEmpty else { return nil }
    var best: String?
    var limit = max(1, wanted.count / 3)
    var rows = DistanceRows()
    for (word, letters) in candidates where abs(letters.count - wanted.count) <= limit {
      guard let distance = rows.distance(wanted, letters, atMost: limit) else { continue }
      best = word
      if distance == 0 { break }
      limit = distance - 1
    }
    return best
  }

  private static func folded(_ word: String) -> [UInt32] {
    word.lowercased().unicodeScalars.map { $0 == " " || $0 == "-" ? 0x5F : $0.value }
  }
}

/// The rows of the table in which an edit distance is worked out, kept from word to word.
private struct DistanceRows {
  private var older: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// The edit distance in which swapping two neighbours counts as one step; nil where it is over a limit.
  ///
  /// Optimal string alignment; Damerau: "A technique for computer detection and correction of spelling
  /// errors", 1964.
  mutating func distance(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
    begin(right.count)
    var last = 0
    for row in left.indices {
      current[0] = row + 1
      var nearest = row + 1
      for column in right.indices {
        let change = previous[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, older[column - 1] + 1)
        }
        current[column + 1] = least
        nearest = min(nearest, least)
      }
      // Swapping steps over one row, so that two rows bound all that follow.
      guard min(nearest, last) <= limit else { return nil }
      last = nearest
      (older, previous, current) = (previous, current, older)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  private mutating func begin(_ count: Int) {
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: 0...count)
    if current.count <= count || older.count <= count { (older, current) = (previous, previous) }
  }
}
