// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Store {
  /// A request to a time-stamping authority (RFC 3161) about the root of a log.
  public struct StampRequest: Hashable, Sendable {
    /// The request in DER: version 1, the root as a SHA-256 digest, and that the answer shall hold the
    /// authority's certificate; without a nonce, so that the same log gives the same bytes.
    public let bytes: [UInt8]

    /// A request about the root of a log.
    public init(_ head: LogHead) {
      let algorithm: [UInt8] = [
        0x06, 9, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 5, 0,
      ]
      let digest = Self.sequence(algorithm) + [0x04, 32] + head.root.bytes
      bytes = Self.sequence([0x02, 1, 1] + Self.sequence(digest) + [0x01, 1, 0xFF])
    }

    private static func sequence(_ content: [UInt8]) -> [UInt8] {
      [0x30, UInt8(content.count)] + content
    }
  }
}
