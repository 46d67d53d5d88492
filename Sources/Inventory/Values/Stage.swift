// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a unit exists before the merger, after it, or both.
public enum Stage: String, CaseIterable, Sendable, Codable {
  case old
  case new
  case both

  /// Whether the unit exists after the merger and so is its own heir.
  public var continues: Bool {
    self != .old
  }
}
