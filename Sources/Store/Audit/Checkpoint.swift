// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
public import Inventory

extension Store {
  /// What a log was at some moment, to be kept where its owner cannot alter it (C2SP tlog-checkpoint).
  public struct Checkpoint: Hashable, Sendable {
    /// The name of the log.
    public let origin: String
    /// Its length and its root.
    public let head: LogHead

    init(origin: String, head: LogHead) { (self.origin, self.head) = (origin, head) }

    /// Reads a checkpoint, with signatures or without; nil for anything else.
    ///
    /// Signatures are not
    /// examined, and lines behind the root count for nothing.
    public init?(_ text: String) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.count >= 4, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0,
        String(size) == lines[1], let root = Data(base64Encoded: String(lines[2])), root.count == 32
      else { return nil }
      self.init(
        origin: String(lines[0]), head: LogHead(size: size, root: Digest(bytes: Array(root))))
    }

    /// The three lines: origin, size, root in Base64.
    public var text: String {
      "\(origin)\n\(head.size)\n\(Data(head.root.bytes).base64EncodedString())\n"
    }

    /// The same with a signature (C2SP signed-note); the key bears the name of the log.
    public func note(signedBy key: SigningKey) -> String {
      let signature = key.identifier(named: origin) + key.signature(of: Array(text.utf8))
      return "\(text)\n— \(origin) \(Data(signature).base64EncodedString())\n"
    }
  }
}
