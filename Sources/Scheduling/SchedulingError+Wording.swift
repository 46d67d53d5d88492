// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

extension SchedulingError: Worded {
  /// What failed, on which input, and what to do.
  public var message: Message {
    switch self {
    case .unknownName(let key, let name, let nearest?):
      Message("error.waves.near-name", ["key": key, "name": name, "nearest": nearest])
    case .unknownName(let key, let name, nil):
      Message("error.waves.unknown-name", ["key": key, "name": name])
    case .noVolume(let assetClass): Message("error.waves.no-volume", ["class": assetClass])
    case .itemTooLarge(let assetClass, let litres, let capacity):
      Message(
        "error.waves.item-too-large",
        ["class": assetClass, "litres": litres, "capacity": capacity])
    case .closingInUse(let office): Message("error.waves.closing-in-use", ["office": office])
    case .noGapForTeam(let unit, let team?, let office):
      Message("error.waves.no-gap-for-team", ["team": team, "unit": unit, "office": office])
    case .noGapForTeam(let unit, nil, let office):
      Message("error.waves.no-gap-for-people", ["unit": unit, "office": office])
    case .noGapForLine(let row, let office):
      Message("error.waves.no-gap-for-line", ["row": row.spreadsheetRow, "office": office])
    case .doesNotFit(let items, let litres):
      Message("error.waves.does-not-fit", ["items": items, "litres": litres])
    case .stopped: Message("error.waves.stopped")
    case .nothingMoves: Message("error.waves.nothing-moves")
    }
  }
}
