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
  var name: String?

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
    if name == nil, !settings.isEmpty {
      throw ValidationError(Message("error.usage.set-needs-mapping"))
    }
  }

  /// The mapping, with the fields that were set; nil where none was named.
  ///
  /// - Throws: ``MappingError`` where its file has faults, ``UnknownMapping`` where there is none.
  func mapping() throws -> Mapping? {
    guard let name else { return nil }
    var mapping = try ShippedMappings.mapping(named: name) ?? ofFile(name)
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      try mapping.set(String(parts[0]), to: String(parts[1]))
    }
    return mapping
  }

  /// The mapping as it is written, without the fields that were set; nil where none was named.
  func text() throws -> LoadProvenance.Mapping? {
    guard let name else { return nil }
    if let shipped = ShippedMappings.text(named: name) { return shipped }
    let bytes = try TableFile(path: name).bytes
    return LoadProvenance.Mapping(name: name, text: String(decoding: bytes, as: UTF8.self))
  }

  private func ofFile(_ path: String) throws -> Mapping {
    guard FileManager.default.fileExists(atPath: path) else { throw UnknownMapping(name: path) }
    return try MappingReader.mapping(TableFile(path: path))
  }

  /// A name that is neither that of a shipped mapping nor that of a file.
  struct UnknownMapping: Worded {
    let name: String

    var message: Message {
      NearestWord.nearest(to: name, in: ShippedMappings.all.map(\.name)).map {
        Message("error.mapping.unknown-near", ["name": name, "nearest": $0])
      } ?? Message("error.mapping.unknown", ["name": name])
    }
  }
}
