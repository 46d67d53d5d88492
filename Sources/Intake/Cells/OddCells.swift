// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Cells with letters that were lost, or that nobody sees: the first of each kind, and how many.
struct OddCells {
  /// The first cell of a kind.
  struct First {
    /// The row, 1-based.
    let row: Int
    /// The column, 1-based.
    let column: Int
    /// The text.
    let text: String
    fileprivate let letter: Unicode.Scalar
    fileprivate var count = 1
  }

  private var damaged: First?
  private var invisible: First?

  /// The first cell of each kind there is.
  var firsts: [First] { [damaged, invisible].compactMap { $0 } }

  /// Notes a cell if its text has an odd letter.
  mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int) {
    guard let letter = OddLetters.first(in: bytes) else { return }
    let first = First(
      row: row, column: column, text: NormalText.string(bytes), letter: letter)
    if letter == OddLetters.replacement {
      count(first, in: &damaged)
    } else {
      count(first, in: &invisible)
    }
  }

  private func count(_ cell: First, in first: inout First?) {
    if first == nil { first = cell } else { first?.count += 1 }
  }
}

extension OddCells.First {
  /// The kind of finding.
  var code: FindingCode { isDamaged ? .damagedLetters : .invisibleLetters }

  private var isDamaged: Bool { letter == OddLetters.replacement }

  /// What is wrong.
  var message: Message {
    if isDamaged {
      return Message("cell.damaged-letters", ["text": Finding.quoted(text), "cells": count])
    }
    let code = String(letter.value, radix: 16, uppercase: true)
    let shown = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Message(
      "cell.invisible-letters", ["letter": shown, "text": Finding.quoted(text), "cells": count])
  }

  /// What to do.
  var remedy: Message {
    isDamaged ? Message("cell.restore-letters") : Message("cell.remove-letters")
  }
}
