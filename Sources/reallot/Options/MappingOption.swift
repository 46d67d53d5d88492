// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Intake
internal import Inventory
internal import Words

/// How registers are read.
struct MappingOption: ParsableArguments {
  @Option(
    name: .customLong("mapping"),
    help: ArgumentHelp(
      .help("option.mapping"),
      valueName: "name|file"))
  var names: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      .help("option.set"),
      valueName: "field=value"))
  var settings: [String] = []

  func validate() throws {
    if let bad = settings.first(where: { !$0.contains("=") }) {
      throw ValidationError(Message("error.usage.set-needs-value", ["setting": bad]))
    }
    let fields = settings.map { $0.prefix { $0 != "=" } }
    if let twice = fields.first(where: { field in fields.count { $0 == field } > 1 }) {
      throw ValidationError(Message("error.usage.set-twice", ["field": twice]))
    }
  }

  /// The words of the command line.
  var words: [String] {
    names.flatMap { ["--mapping", $0] } + settings.flatMap { ["--set", $0] }
  }

  /// A mapping as it is written, and as it reads with the fields that were set.
  struct Chosen {
    let text: LoadProvenance.Mapping
    fileprivate(set) var mapping: Mapping
  }

  /// The mappings that were named; where none was, those for assets that are kept with a revision.
  ///
  /// - Throws: ``MappingError`` where a file has faults, ``UnknownMapping`` where there is none.
  func mappings(keptWith provenance: LoadProvenance) throws -> [Chosen] {
    let kept = provenance.mappings
    var chosen =
      names.isEmpty
      ? Self.distinct(try kept.map(Self.read).filter { $0.mapping.table == .assets })
      : try names.map { try Self.mapping(named: $0, among: kept) }
    for index in chosen.indices { try set(&chosen[index].mapping) }
    return chosen
  }

  private func set(_ mapping: inout Mapping) throws {
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      try mapping.set(String(parts[0]), to: String(parts[1]))
    }
  }

  private static func mapping(
    named name: String, among kept: [LoadProvenance.Mapping]
  ) throws -> Chosen {
    if let shipped = ShippedMappings.text(named: name) { return try read(shipped) }
    guard FileManager.default.fileExists(atPath: name) else {
      guard let kept = kept.first(where: { $0.name == name }) else {
        throw UnknownMapping(name: name)
      }
      return try read(kept)
    }
    let file = try TableFile(path: name)
    return Chosen(
      text: .init(name: name, text: String(decoding: file.bytes, as: UTF8.self)),
      mapping: try MappingReader.mapping(file))
  }

  private static func read(_ kept: LoadProvenance.Mapping) throws -> Chosen {
    Chosen(text: kept, mapping: try MappingReader.mapping(kept))
  }

  /// Mappings without those that say the same as a later one; of others that call themselves alike each
  /// is named by its file.
  private static func distinct(_ chosen: [Chosen]) -> [Chosen] {
    let all = chosen.indices.filter { index in
      !chosen[(index + 1)...].contains { $0.mapping == chosen[index].mapping }
    }.map { chosen[$0] }
    return all.map { one in
      var one = one
      let isShared = all.count { $0.mapping.name == one.mapping.name } > 1
      if isShared { one.mapping.name = one.text.name }
      return one
    }
  }

  /// A name that is neither that of a mapping nor that of a file.
  struct UnknownMapping: Worded {
    let name: String

    var message: Message {
      NearestWord.nearest(to: name, in: ShippedMappings.all.map(\.name)).map {
        Message("error.mapping.unknown-near", ["name": name, "nearest": $0])
      } ?? Message("error.mapping.unknown", ["name": name])
    }
  }
}
