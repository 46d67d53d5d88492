// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A mapping proposed for a register, with what speaks for each part of it.
public struct Proposal: Sendable {
  /// A remark beside a key of the mapping.
  struct Note: Hashable, Sendable {
    let text: Message
    /// Whether a person has to look.
    var isDoubtful = false
  }

  /// The mapping.
  public internal(set) var mapping: Mapping
  /// Remarks above the whole.
  private(set) var remarks: [Note] = []
  /// Remarks beside keys.
  private(set) var notes: [String: Note] = [:]

  /// Columns for which somebody has to write a field.
  var blanks: [(choice: Mapping.ColumnChoice, told: Message)] = []

  init(_ mapping: Mapping) {
    self.mapping = mapping
  }

  /// The remark beside a key, such as `dates` or `columns.name`.
  func note(_ key: String) -> Note? { notes[key] }

  /// Puts a remark beside a key.
  mutating func note(_ key: String, _ text: Message, isDoubtful: Bool = false) {
    notes[key] = Note(text: text, isDoubtful: isDoubtful)
  }

  /// Adds a remark above the whole.
  mutating func remark(_ text: Message, isDoubtful: Bool = false) {
    remarks.append(Note(text: text, isDoubtful: isDoubtful))
  }
}
