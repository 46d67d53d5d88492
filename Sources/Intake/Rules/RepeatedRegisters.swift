// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Registers of assets that say again what another register, or the table's own file, says.
  func repeatedRegisters() -> [RepeatSearch.Repeat] {
    let rows = assets.rows.indices.map { (asset: assets.rows[$0], source: source(ofRow: $0)) }
    guard Set(rows.lazy.map(\.source)).count > 1 else { return [] }
    return RepeatSearch(rows).repeats(of: registers)
  }

  /// Warnings about registers that have some rows without a tag of another one, or most of them but for
  /// details, and are counted beside it.
  ///
  /// - Parameter repeats: what was told already.
  func rowsAgain(besides repeats: [RepeatSearch.Repeat]) -> [Finding] {
    let rows = rowsOfSharedHolders()
    guard !rows.isEmpty else { return [] }
    let outlines = RepeatSearch(rows.map { ($0.asset.outline, $0.source) })
      .found(of: registers.mapValues { $0.subtracting(Inventory.Asset.details) })
    // What is the same in all is the same but for details.
    guard outlines.partial.contains(where: \.isNotable) else { return [] }
    let told = Set(repeats.map(\.source))
    let alike = outlines.likely.filter { !told.contains($0.source) }
    let partial = RepeatSearch(rows).found(of: registers).partial.filter { found in
      found.isNotable && !told.contains(found.source)
        && !repeats.contains { $0.others.contains(found.source) }
        && !alike.contains { $0.source == found.source || $0.others.contains(found.source) }
    }
    return alike.map { rowsAgain($0, areAlike: true) }
      + partial.map { rowsAgain($0, areAlike: false) }
  }

  /// The assets without a tag whose holders have some from several sources.
  private func rowsOfSharedHolders() -> [(asset: Inventory.Asset, source: Int)] {
    var first: [Position<Inventory.Unit>: Int] = [:]
    var shared: Set<Position<Inventory.Unit>> = []
    for index in assets.rows.indices where assets.rows[index].tag == nil {
      let (holder, source) = (assets.rows[index].holder, source(ofRow: index))
      if first[holder, default: source] != source { shared.insert(holder) }
      first[holder] = source
    }
    guard !shared.isEmpty else { return [] }
    return assets.rows.indices
      .filter { assets.rows[$0].tag == nil && shared.contains(assets.rows[$0].holder) }
      .map { (asset: assets.rows[$0], source: source(ofRow: $0)) }
  }

  /// The columns that each register of assets gives, by the number of its source.
  private var registers: [Int: Set<String>] {
    guard let origins = assets.layout.origins else { return [:] }
    return origins.sources.enumerated().reduce(into: [Int: Set<String>]()) {
      $0[origins.firstSource(like: $1.offset), default: []].formUnion($1.element.assetColumns)
    }.filter { !$0.value.isEmpty }
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

  private func rowsAgain(_ repeated: RepeatSearch.Repeat, areAlike: Bool) -> Finding {
    let sources = assets.layout.origins?.sources ?? []
    let source = sources[repeated.source]
    let places: KeyValuePairs<String, any Sayable> = [
      "equal": repeated.equal, "rows": repeated.rows, "other": names(repeated.others),
    ]
    return Finding(
      severity: .warning, code: .repeatedRows, file: source.file, sheet: source.sheet,
      message: areAlike
        ? Message("register.repeats-alike", places) : Message("register.rows-again", places),
      remedy: Message("register.keep-one"))
  }

  private func names(_ others: [Int]) -> [Message] {
    let sources = assets.layout.origins?.sources ?? []
    return others.map { other in
      other < 0 ? Message(verbatim: assets.layout.table.fileName) : sources[other].name
    }
  }

  /// The finding that a register says again what others say.
  func repeatFinding(_ repeated: RepeatSearch.Repeat) -> Finding {
    let sources = assets.layout.origins?.sources ?? []
    let others = names(repeated.others)
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
