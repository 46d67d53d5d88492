// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Message {
  /// This remedy with the candidate that is nearest to a wrong word, where one is near.
  func suggesting(nearestTo word: String, in candidates: some Sequence<String>) -> Message {
    suggesting(nearestTo: word, in: NearestWords(candidates))
  }

  /// This remedy with the candidate that is nearest to a wrong word, where one is near.
  func suggesting(nearestTo word: String, in candidates: NearestWords) -> Message {
    guard let nearest = candidates.nearest(to: word) else { return self }
    return Message("finding.suggestion", ["remedy": self, "nearest": nearest])
  }
}
