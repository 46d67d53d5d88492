// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Store {
  /// One line of the log.
  public struct Event: Hashable, Sendable {
    /// What was done.
    public enum Kind: String, CaseIterable, Sendable {
      /// A revision was loaded.
      case load
      /// A scenario was run and gave a plan.
      case run
      /// A report was made of a plan.
      case report
      /// A plan was verified.
      case verify
      /// A revision was taken back.
      case undo
    }

    /// When it was done.
    public var at: Instant
    /// What was done.
    public var kind: Kind
    /// The revision, or the content of the plan, that it was done to.
    public var subject: Digest
    /// More about it, such as the folder that was loaded.
    public var detail: String

    /// A line of the log.
    public init(at: Instant, kind: Kind, subject: Digest, detail: String = "") {
      (self.at, self.kind, self.subject, self.detail) = (at, kind, subject, detail)
    }
  }
}
