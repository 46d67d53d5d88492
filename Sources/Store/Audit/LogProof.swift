// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// That a line stands in a log, so that it can be checked without the store (C2SP tlog-proof).
public struct LogProof: Hashable, Sendable {
  /// The bytes of the line's leaf.
  public let leaf: [UInt8]
  /// The place of the line, counted from 0.
  public let index: Int
  let path: [TreeHash]
  /// The log in which it stands.
  public let checkpoint: Store.Checkpoint

  /// The proof as a file.
  ///
  /// - Parameter note: the checkpoint, signed or not.
  public func text(note: String) -> String {
    let hashes = path.map { Data($0.digest.bytes).base64EncodedString() + "\n" }.joined()
    let extra = Data(leaf).base64EncodedString()
    return "c2sp.org/tlog-proof@v1\nextra \(extra)\nindex \(index)\n\(hashes)\n\(note)"
  }
}
