// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What a plan has for a form before it is filled.
struct PaperDraft {
  var form: Form
  var basis: Paper.Basis
  /// The unit that draws it up; nil for all together.
  var unit: Position<Inventory.Unit>?
  /// The units that take part, by their names in forms; nil where nobody knows.
  var parties: [String: Position<Inventory.Unit>?]
  /// What its file's name ends with, such as givers and receivers.
  var name: [String]
  /// Texts by the names of places; several where a paragraph is repeated.
  var fields: [String: [String]] = [:]
  var groups: [PaperGroup] = []
  var sums = Paper.Sums()

  /// The units that draw it up or take part.
  var units: [Position<Inventory.Unit>] {
    ([unit] + parties.values).compactMap(\.self)
  }
}
