// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension NearestWord {
  /// A remedy's ending that names the nearest candidate, or nothing.
  static func hint(for word: String, in candidates: some Sequence<String>) -> Wording {
    guard let nearest = nearest(to: word, in: candidates) else { return "" }
    return " — did you mean '\(nearest)'?"
  }
}
