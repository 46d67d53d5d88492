// SPDX-License-Identifier: GPL-3.0-or-later

/// By what right a holder has an asset.
public enum Ownership: String, CaseIterable, Sendable, Codable {
  case own
  case borrowed
  case leased
  case held
}
