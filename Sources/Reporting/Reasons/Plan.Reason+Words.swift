// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Plan.Head {
  /// Why no plan keeps every rule, in words.
  var reasonWords: [String] { toldReasons + reasons.map(words) }

  private func words(_ reason: Plan.Reason) -> String {
    switch reason {
    case .pins(let stranded): words(stranded)
    case .movingBudget(let needed, let limit):
      "limits.moving: what the pins with rule go require costs at least \(needed) to move and "
        + "repair, which is more than the budget of \(limit)"
    }
  }

  private func words(_ stranded: Plan.StrandedItems) -> String {
    let targets = stranded.pins.compactMap { scenario.pins[$0].to }.joined(separator: " and ")
    let numbers = stranded.pins.map { "\($0 + 1)" }.joined(separator: ", ")
    return "pin \(numbers) (go): \(stranded.items) of \(stranded.bound) "
      + "'\(stranded.assetClass)' at office '\(stranded.office)' cannot serve '\(targets)': no need "
      + "there is left that they may serve"
  }
}
