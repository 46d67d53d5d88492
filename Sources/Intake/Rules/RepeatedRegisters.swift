// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Registers of assets that say again what another register, or the table's own file, says.
  func repeatedRegisters() -> [RepeatSearch.Repeat] {
    guard let origins = assets.layout.origins else { return [] }
    let rows = assets.rows.indices.map { (asset: assets.rows[$0], source: source(ofRow: $0)) }
    guard Set(rows.lazy.map(\.source)).count > 1 else { return [] }
    let registers = origins.sources.enumerated().reduce(into: [Int: Set<String>]()) {
      $0[origins.firstSource(like: $1.offset), default: []].formUnion($1.element.assetColumns)
    }
    return RepeatSearch(rows).repeats(of: registers.filter { !$0.value.isEmpty })
  }

  /// The number of the source of an asset by its index: a file or sheet of a register, −1 for the table's
  /// own file.
  private func source(ofRow index: Int) -> Int {
    let number = Int(assets.numbers[index])
    guard let origins = assets.layout.origins, let origin = origins.origin(ofRow: number) else {
      return -1
    }
    return origins.firstSource(like: Int(origin.source))
  }

  /// Whether two assets, by their indices, stand in the sources of a repeat.
  func isPart(of repeated: RepeatSearch.Repeat, _ index: Int, _ earlier: Int) -> Bool {
    let (left, right) = (source(ofRow: index), source(ofRow: earlier))
    return left == repeated.source && repeated.others.contains(right)
      || right == repeated.source && repeated.others.contains(left)
  }

  /// The finding that a register says again what others say.
  func repeatFinding(_ repeated: RepeatSearch.Repeat) -> Finding {
    let sources = assets.layout.origins?.sources ?? []
    let others = repeated.others.map { other in
      other < 0 ? Message(verbatim: assets.layout.table.fileName) : sources[other].name
    }
    let source = sources[repeated.source]
    let remedy =
      others.count == 1 ? Message("register.keep-one") : Message("register.keep-parts")
    return Finding(
      code: .repeatedRegister, file: source.file, sheet: source.sheet,
      message: Message(
        "register.repeats", ["equal": repeated.equal, "rows": repeated.rows, "other": others]),
      remedy: remedy)
  }
}
