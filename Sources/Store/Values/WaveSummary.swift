// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Store {
  /// What a store says of a wave plan without reading it.
  public struct WaveSummary: Hashable, Sendable {
    /// The digest of the wave plan's bytes.
    public let digest: Digest
    /// The digest of the plan that it belongs to.
    public let plan: Digest
    /// When it was made first.
    public let created: Instant
    /// The last day that is published; empty where all days are, nil where none is.
    public let publishedUntil: String?

    /// The name for people and scripts: the first 12 digits of the digest.
    public var id: String { digest.short }
  }
}
