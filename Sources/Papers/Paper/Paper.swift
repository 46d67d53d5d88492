// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
public import Words

/// A paper that a plan needs, filled as far as it is known.
public struct Paper: Hashable, Sendable {
  /// A sheet of paper or several that lie the same way.
  struct Section: Hashable, Sendable {
    var orientation: Form.Orientation
    var blocks: [Block] = []
  }

  /// A filled part of a form.
  enum Block: Hashable, Sendable {
    case mark(String)
    case national([String])
    case head(Form.Head)
    case title([String])
    case text(String, Form.Style)
    /// So many dotted lines.
    case lines(Int)
    case table(PaperTable)
    case signatures([[Signature]])
  }

  /// Where somebody signs, a list beside it, or nothing.
  struct Signature: Hashable, Sendable {
    var date: String?
    var title: String?
    /// How it is signed.
    var how: String?
    /// Who signs; nil where nobody knows, and beside signatures.
    var name: String?
    var list: [String] = []
  }

  /// Somebody who has to sign it.
  public struct Signer: Hashable, Sendable {
    /// The party and role, such as `giver.head`.
    public let role: String
    /// For which unit; nil where nobody knows.
    public let unit: String?
    /// The person, where known.
    public let name: String?
    /// What the person is, where known.
    public let title: String?
  }

  /// Something that is not known and stays blank.
  public struct Blank: Hashable, Sendable {
    /// The number of the line in the table, as it is printed; nil outside the table.
    public let line: String?
    /// The title of the column; nil outside the table.
    public let column: String?
    /// What it is, for scripts: a place of the form or what its column holds.
    public let name: String
    /// Why it is blank, and what to do.
    public let remedy: Message
  }

  /// What it adds up to, of what the register knows.
  public struct Sums: Hashable, Sendable {
    /// How many lines its table has.
    public var lines: Int64 = 0
    /// How many items.
    public var items: Int64 = 0
    /// Their original cost; nil where the paper has no such column.
    public var cost: Money?
    /// Their residual value; nil where the paper has no such column.
    public var residual: Money?
    /// What buying them costs; nil where the paper has no such column.
    public var budget: Money?
  }

  /// What its file is called, with its folder and without an ending.
  public let file: String
  /// What its form is called.
  public let title: String
  /// The unit that draws it up; nil for all together.
  public let unit: String?
  /// Who gives; nil where the paper has no giver, or nobody knows.
  public let giver: String?
  /// Who receives; nil where the paper has no receiver, or nobody knows.
  public let receiver: String?
  /// Why it is made; nil for a sheet that tells of all.
  public let basis: Basis?
  /// The day until which it has to be signed; nil where nobody knows.
  public let until: PartialDate?
  /// Who signs, in the order of the form.
  public let signers: [Signer]
  /// What stays blank, from top to bottom.
  public let blanks: [Blank]
  /// What it adds up to.
  public let sums: Sums
  /// The language of its words.
  let language: Language
  /// The form's law and the plan that it was filled from.
  let origin: String
  let currency: String
  let sections: [Section]

  /// Why a paper is made.
  public enum Basis: String, CaseIterable, Sendable {
    /// A merged body inherits.
    case inheritance
    /// A unit gives to another.
    case transfer
    /// Nobody needs it.
    case surplus
    /// It has to be bought.
    case purchase
  }
}
