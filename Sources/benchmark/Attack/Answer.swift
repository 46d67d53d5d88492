// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What a run of the product gave.
struct Answer {
  let ending: Ending
  /// All of its standard output.
  let output: Data
  /// All that it said of errors.
  let errors: String
  let measurement: Measurement

  /// Whether it ended by itself and by no signal, but could not do or did not find right what it
  /// was asked for.
  var isRefusal: Bool { ending == .exit(1) || ending == .exit(2) }

  /// How it ended and the last line that it said, to be shown.
  var summary: String {
    "\(ending) '\(errors.split(separator: "\n").last ?? "")'"
  }
}
