// SPDX-License-Identifier: GPL-3.0-or-later

/// What came of one case of an attack.
enum Verdict: String, CaseIterable {
  /// All is whole and as it was before.
  case before = "whole before"
  /// All is whole and as the command leaves it.
  case after = "whole after"
  /// The product said by its exit code and a message that it could not.
  case refused
  /// Refused, but later or with more memory than it may take.
  case costly = "beyond limits"
  /// Something that was kept is not there.
  case lost
  /// Something is otherwise than it should be, and nobody said so.
  case wrong = "silently wrong"
  /// The product crashed, or hung until it was killed.
  case signalled = "ended by a signal"

  /// Whether the product may not come to this.
  var isFault: Bool {
    switch self {
    case .before, .after, .refused: false
    case .costly, .lost, .wrong, .signalled: true
    }
  }
}
