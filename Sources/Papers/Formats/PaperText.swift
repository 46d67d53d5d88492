// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Cells of papers as people read them.
struct PaperText {
  private let numbers: NumberText
  private let currency: String

  init(_ paper: Paper) {
    (numbers, currency) = (NumberText(paper.language), paper.currency)
  }

  /// The text of a cell; a blank is empty, so that there is room to write.
  func text(_ cell: PaperCell) -> String {
    switch cell {
    case .text(let text), .partly(let text, _): text
    case .count(let number): numbers.whole(number)
    case .money(let amount): numbers.money(amount, currency: currency)
    case .blank, .none: ""
    }
  }
}
