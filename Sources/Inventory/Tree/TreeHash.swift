// SPDX-License-Identifier: GPL-3.0-or-later

internal import CCrypto

/// The hash of a leaf or of a node of the log's tree (RFC 6962, section 2.1).
package struct TreeHash: Hashable, Sendable {
  private let bytes: SIMD32<UInt8>

  /// The hash of a leaf: of a zero and its bytes.
  package static func leaf(_ bytes: [UInt8]) -> TreeHash { TreeHash(hashing: [0] + bytes) }

  /// The hash of a node: of a one, what stands at its left, and what stands at its right.
  package static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    var bytes: [UInt8] = [1]
    bytes.reserveCapacity(65)
    for half in [left, right] { withUnsafeBytes(of: half.bytes) { bytes += $0 } }
    return TreeHash(hashing: bytes)
  }

  /// The root of a tree without leaves.
  package static let empty = TreeHash(hashing: [])

  /// Fetched once, since that takes longer than to hash a node; never changed afterwards.
  private nonisolated(unsafe) static let sha256 = EVP_MD_fetch(nil, "SHA2-256", nil)

  private init(hashing bytes: [UInt8]) {
    var digest = SIMD32<UInt8>()
    let result = withUnsafeMutableBytes(of: &digest) {
      EVP_Digest(
        bytes, bytes.count, $0.bindMemory(to: UInt8.self).baseAddress, nil, Self.sha256, nil)
    }
    precondition(result == 1, "libcrypto does not compute SHA-256; reinstall OpenSSL")
    self.bytes = digest
  }

  /// The same as a digest.
  package var digest: Digest { withUnsafeBytes(of: bytes) { Digest(bytes: Array($0)) } }
}
