// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The assets of an inventory that registers go into, and the files that they were read from.
struct EarlierRegisters {
  private let assets: [Inventory.Asset]
  private let origins: Provenance

  /// Assets with where each was read.
  init(_ assets: [Inventory.Asset], _ origins: Provenance) {
    (self.assets, self.origins) = (assets, origins)
  }

  /// The assets at some 0-based places, and the registers with all others.
  func parted(by places: Set<Int>) -> (assets: [Inventory.Asset], others: EarlierRegisters) {
    let kept = assets.indices.filter { !places.contains($0) }
    let others = EarlierRegisters(kept.map { assets[$0] }, origins.selecting(kept))
    return (places.sorted().map { assets[$0] }, others)
  }

  /// The files and sheets of a reading of which rows are there for the same holders, by their places, with
  /// the names that they had.
  func known(in reading: RegisterReading) -> [Int: String] {
    let earlier = Dictionary(grouping: origins.sources.indices) {
      Content(origins.sources[$0])
    }
    guard reading.provenance.sources.contains(where: { earlier[Content($0)] != nil }) else {
      return [:]
    }
    let holders = Self.holders(of: assets, origins)
    let newHolders = Self.holders(of: reading.assets, reading.provenance)
    return reading.provenance.sources.enumerated().reduce(into: [:]) { known, source in
      let new = newHolders[source.offset] ?? []
      let place = earlier[Content(source.element)]?.first {
        !new.isDisjoint(with: holders[$0] ?? [])
      }
      known[source.offset] = place.map { origins.sources[$0].file }
    }
  }

  /// What makes a file, or a sheet of it, the same under whatever name.
  private struct Content: Hashable {
    let digest: Digest
    let sheet: String?

    init(_ source: Provenance.Source) { (digest, sheet) = (source.digest, source.sheet) }
  }

  private static func holders(
    of assets: [Inventory.Asset], _ origins: Provenance
  ) -> [Int: Set<Position<Inventory.Unit>>] {
    zip(assets, origins.origins).reduce(into: [:]) { holders, row in
      holders[Int(row.1.source), default: []].insert(row.0.holder)
    }
  }

  /// The finding that a file was loaded before under a name.
  static func known(_ source: Provenance.Source, as name: String) -> Finding {
    Finding(
      severity: .warning, code: .repeatedRegister, file: source.file, sheet: source.sheet,
      message: Message("register.known", ["other": Finding.quoted(name)]),
      remedy: Message("register.read-again", ["other": Finding.quoted(name)]))
  }

  /// The error that no row was read from a file; none where some was.
  func unknownFile(_ name: String, _ sheet: SheetSummary?) -> [Finding] {
    let known = Set(
      origins.origins.lazy.filter { $0.source >= 0 }.map { origins.sources[Int($0.source)].file })
    guard !known.contains(name) else { return [] }
    return [
      Finding(
        code: .unknownOrigin, file: sheet?.file ?? name, value: name,
        message: Message("register.unknown-origin", ["file": Finding.quoted(name)]),
        remedy: known.isEmpty ? Message("register.no-origins") : Self.remedy(name, known.sorted()))
    ]
  }
}

extension EarlierRegisters {
  private static func remedy(_ name: String, _ known: [String]) -> Message {
    Message("register.name-origin", ["files": known.prefix(10).map { Finding.quoted($0) }])
      .suggesting(nearestTo: name, in: known)
  }

  /// Errors about registers of which most rows without a tag are there for the same holders from another
  /// file, and warnings where they are but for details.
  ///
  /// - Parameter gone: Assets that the registers take the place of: as many rows that are the same repeat
  ///   no other.
  func repeats(in reading: RegisterReading, besides gone: [Inventory.Asset] = []) -> [Finding] {
    let holders = Set(reading.assets.lazy.filter { $0.tag == nil }.map(\.holder))
    guard !holders.isEmpty, !assets.isEmpty else { return [] }
    let old = zip(assets, origins.origins).lazy.filter { holders.contains($0.0.holder) }
      .map { (asset: $0.0, source: -1 - Int($0.1.source)) }
    let (new, settled) = Self.untagged(of: reading, besides: gone)
    let registers = Dictionary(
      uniqueKeysWithValues: reading.provenance.sources.enumerated().map { place, source in
        (place + 1, reading.columns[source] ?? [])
      }.filter { !$0.1.isEmpty })
    let rows = Array(old) + new
    let found = Self.ofInventory(
      RepeatSearch(rows, besides: settled).repeats(of: registers))
    let alike = Self.ofInventory(
      RepeatSearch(rows.map { ($0.asset.outline, $0.source) }, besides: settled)
        .repeats(of: registers.mapValues { $0.subtracting(Inventory.Asset.details) })
    ).filter { alike in !found.contains { $0.source == alike.source } }
    return found.map { finding($0, reading.provenance.sources[$0.source - 1]) }
      + alike.map { alikeFinding($0, reading.provenance.sources[$0.source - 1]) }
  }

  /// The rows of a reading without a tag, by the numbers of their sources, and how many each source has
  /// beside them that say again what goes.
  private static func untagged(
    of reading: RegisterReading, besides gone: [Inventory.Asset]
  ) -> (rows: [(asset: Inventory.Asset, source: Int)], settled: [Int: Int]) {
    var left = gone.reduce(into: [Inventory.Asset: Int]()) { $0[$1, default: 0] += 1 }
    var (rows, settled) = ([(asset: Inventory.Asset, source: Int)](), [Int: Int]())
    for (asset, origin) in zip(reading.assets, reading.provenance.origins) where asset.tag == nil {
      let source = Int(origin.source) + 1
      if !left.isEmpty, let count = left[asset], count > 0 {
        left[asset] = count - 1
        settled[source, default: 0] += 1
      } else {
        rows.append((asset, source))
      }
    }
    return (rows, settled)
  }

  private static func ofInventory(_ repeats: [RepeatSearch.Repeat]) -> [RepeatSearch.Repeat] {
    repeats.filter { $0.others.count == 1 && $0.others[0] <= 0 }
  }

  private func alikeFinding(
    _ repeated: RepeatSearch.Repeat, _ source: Provenance.Source
  ) -> Finding {
    let place = -1 - repeated.others[0]
    let file = place < 0 ? nil : Finding.quoted(origins.sources[place].file)
    return Finding(
      severity: .warning, code: .repeatedRows, file: source.file, sheet: source.sheet,
      message: Message(
        "register.alike-earlier",
        [
          "equal": repeated.equal, "rows": repeated.rows,
          "other": file.map { Message(verbatim: $0) } ?? Message("register.the-inventory"),
        ]),
      remedy: file.map { Message("register.say-delivery", ["other": $0]) }
        ?? Message("register.say-unit-or-add"))
  }

  private func finding(_ repeated: RepeatSearch.Repeat, _ source: Provenance.Source) -> Finding {
    let place = -1 - repeated.others[0]
    let (equal, rows) = (repeated.equal, repeated.rows)
    guard place >= 0 else {
      return Finding(
        code: .repeatedRegister, file: source.file, sheet: source.sheet,
        message: Message("register.repeats-inventory", ["equal": equal, "rows": rows]),
        remedy: Message("register.say-unit-or-add"))
    }
    let file = Finding.quoted(origins.sources[place].file)
    return Finding(
      code: .repeatedRegister, file: source.file, sheet: source.sheet,
      message: Message(
        "register.repeats-earlier", ["equal": equal, "rows": rows, "other": file]),
      remedy: Message("register.say-delivery", ["other": file]))
  }

  /// Warnings about rows without a tag that were taken for rows of other files, one for each file or
  /// sheet.
  func repetitions(
    _ rows: [Upsert.Repetition], in reading: RegisterReading, as delivery: Delivery
  ) -> [Finding] {
    let sources = reading.provenance
    let ofOthers = rows.filter {
      sources.source(at: $0.row)?.digest != origins.source(at: $0.earlier)?.digest
    }
    let groups = Dictionary(grouping: ofOthers) { sources.origins[$0.row].source }
    return groups.sorted { $0.key < $1.key }.compactMap { _, rows in
      guard let first = rows.min(by: { $0.row < $1.row }),
        let source = sources.source(at: first.row)
      else { return nil }
      let other = origins.source(at: first.earlier)?.file
      return Finding(
        severity: .warning, code: .repeatedRows, file: source.file, sheet: source.sheet,
        row: Int(sources.origins[first.row].row),
        message: other.map {
          Message("register.same-rows", ["other": Finding.quoted($0), "rows": rows.count])
        } ?? Message("register.same-rows-of-inventory", ["rows": rows.count]),
        remedy: Self.remedy(of: other, as: delivery))
    }
  }

  /// What to do where rows were taken for those of another file that are further items.
  private static func remedy(of other: String?, as delivery: Delivery) -> Message {
    guard delivery == .update else { return Message("register.tell-apart") }
    return other.map { Message("register.say-add-or-replace", ["other": Finding.quoted($0)]) }
      ?? Message("register.say-add")
  }
}
