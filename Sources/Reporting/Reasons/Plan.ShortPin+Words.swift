// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension Plan {
  /// The pins that bind fewer items than they ask for, each in a sentence.
  var shortPinWords: [Message] {
    shortPins.map { short in
      let (number, pin) = (Int(short.pin.index), head.scenario.pins[Int(short.pin.index)])
      guard let asked = pin.quantity, short.bound > 0 else {
        return Message(
          "note.pin-without-items",
          ["number": number + 1, "rule": pin.rule.rawValue, "registered": short.registered])
      }
      return Message(
        "note.pin-of-too-few",
        [
          "number": number + 1, "rule": pin.rule.rawValue, "asked": asked, "bound": short.bound,
          "registered": short.registered,
        ])
    }
  }
}
