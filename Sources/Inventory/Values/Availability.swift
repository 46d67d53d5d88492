// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of an office's use.
public enum Availability: String, CaseIterable, Sendable, Codable {
  case inUse = "in_use"
  case vacant
  case closing
}
