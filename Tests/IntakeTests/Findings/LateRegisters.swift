// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory

/// Registers that go into an inventory after it was loaded.
struct LateRegisters: Sendable {
  /// The names and texts of the registers.
  let files: [(name: String, text: String)]
  let delivery: Delivery
  /// Mappings beside ``mapping``, by their names.
  private let mappings: [(name: String, text: String)]

  init(
    _ files: KeyValuePairs<String, String>, as delivery: Delivery = .update,
    mappings: KeyValuePairs<String, String> = [:]
  ) {
    self.init(
      files: files.map { ($0.key, $0.value) }, delivery: delivery,
      mappings: mappings.map { ($0.key, $0.value) })
  }

  init(
    files: [(name: String, text: String)], delivery: Delivery,
    mappings: [(name: String, text: String)] = []
  ) {
    (self.files, self.delivery, self.mappings) = (files, delivery, mappings)
  }

  static let mapping = """
    mapping: late
    files: registers/*
    columns: {asset: Tag, name: Name, class: Name, quantity: Count, condition: State}
    constants: {unit: o1, office: a, ownership: own}
    lookups: {class: beginning}

    """

  /// What comes of a load after the one of a sample; nil where that has errors.
  func read(into sample: Sample) -> IntakeResult? { read(into: sample.read()) }

  /// What comes of a load after another; nil where that had errors, or the mapping has.
  func read(into earlier: IntakeResult) -> IntakeResult? {
    guard let base = earlier.inventory,
      let mappings = try? ([("late", Self.mapping)] + mappings).map({
        try MappingReader.mapping(LoadProvenance.Mapping(name: $0.0, text: $0.1))
      })
    else { return nil }
    let files = files.map { TableFile(name: $0.name, bytes: Array($0.text.utf8)) }
    return RegisterReader.read(
      files, with: mappings, into: base, readFrom: earlier.provenance, as: delivery
    ).upserted(into: base, readFrom: earlier.provenance, as: delivery)
  }
}
