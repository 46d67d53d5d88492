// SPDX-License-Identifier: GPL-3.0-or-later

/// How long a log was at some moment, and the root of its tree then.
public struct LogHead: Hashable, Sendable {
  /// The number of lines.
  public let size: Int
  /// The root of the tree of these lines.
  public let root: Digest

  /// The head of a log with so many lines.
  public init(size: Int, root: Digest) { (self.size, self.root) = (size, root) }
}
