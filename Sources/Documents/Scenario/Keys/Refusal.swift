// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Why a value may stand neither in a scenario's file nor in a plan.
struct Refusal {
  /// What is wrong.
  let message: Message
  /// What to write in a file.
  let remedy: Message

  init(_ message: Message, _ remedy: Message) { (self.message, self.remedy) = (message, remedy) }
}
