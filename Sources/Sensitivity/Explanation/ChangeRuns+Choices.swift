// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

extension ChangeRuns {
  /// An explanation of which what is open is run.
  public func told(_ explanation: NeedExplanation) throws -> NeedExplanation {
    var told = explanation
    told.choices = try settled(explanation.choices)
    return told
  }

  /// An explanation of which what is open is run, for each of its lots.
  public func told(_ explanation: AssetExplanation) throws -> AssetExplanation {
    var told = explanation
    for index in told.parts.indices {
      told.parts[index].choices = try settled(told.parts[index].choices)
    }
    return told
  }

  /// Of those that would change something the first are run; those that serve already count as none of them.
  private func settled(_ choices: [Choice]) throws -> [Choice] {
    let others = choices.filter { $0.change == nil }
    let changing = choices.filter { $0.change != nil }
    return (others + (try settled(changing, isOpen: { $0.change?.isOpen == true }, forced)))
      .sorted()
  }

  /// What becomes of the plan where an item of the lot must serve the need.
  private func forced(_ choice: Choice) throws -> Choice? {
    guard let lot = place(of: choice.lot), let need = place(of: choice.need) else { return choice }
    let reached = try change(
      .forced(lot: lot.index, need: need.index), in: lot.market, .worse)
    return Choice(
      lot: choice.lot, need: choice.need, metres: choice.metres,
      answer: reached.map {
        .changes(Change($0.ranges, levels: levels, because: $0.because))
      } ?? .impossible)
  }
}
