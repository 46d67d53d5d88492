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
      /// The log of an older store was taken over; the subject is the root of what it had.
      case migrate
      /// A plan was approved, which supersedes the one of its inventory that was.
      case approve
      /// A list of received items came back; the output is the digest of what is kept of it.
      case confirm
      /// Waves were planned for a plan; the output is the digest of the wave plan.
      case waves
      /// A wave plan was published, in whole or up to a day; the output is its digest.
      case publish
      /// Content that was damaged was replaced by the bytes that its digest names.
      case mend
    }

    /// When it was done.
    public var at: Instant
    /// What was done.
    public var kind: Kind
    /// The revision, or the content of the plan, that it was done to.
    public var subject: Digest
    /// More about it, such as the folder that was loaded.
    public var detail: String
    /// Who did it; empty where nobody says so.
    public var who: String
    /// The digest of what was printed or written; nil where nothing was, or nobody says so.
    public var output: Digest?

    /// A line of the log.
    public init(
      at: Instant, kind: Kind, subject: Digest, detail: String = "", who: String = "",
      output: Digest? = nil
    ) {
      (self.at, self.kind, self.subject, self.detail) = (at, kind, subject, detail)
      (self.who, self.output) = (who, output)
    }
  }
}

extension Store.Event.Kind {
  /// Whether the log covers what the tables say of the subject.
  var hasRecord: Bool { self == .load || self == .run }
}
