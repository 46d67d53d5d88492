// SPDX-License-Identifier: GPL-3.0-or-later

extension Store {
  /// Whether a plan is carried out.
  public enum PlanState: String, CaseIterable, Sendable {
    /// Nobody approved it.
    case draft
    /// It was approved, and no other of its inventory was since.
    case approved
    /// It was approved, and another of its inventory was since.
    case superseded
  }
}
