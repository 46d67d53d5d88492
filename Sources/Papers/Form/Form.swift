// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// A form of an authority as data: its words, in which places stand that a plan fills.
public struct Form: Hashable, Sendable {
  /// Which papers a form is for; its file has that name.
  public enum Purpose: String, CaseIterable, Sendable {
    /// Minutes of a hand-over.
    case minutes
    /// A giver's letter that proposes transfers, with their list.
    case proposal
    /// A receiver's request for transfers, with what the norms grant.
    case request
    /// What has to be bought.
    case purchases
    /// A letter that proposes what becomes of the surplus, with its list.
    case surplus
  }

  /// The papers that it is for.
  public let purpose: Purpose
  /// The name by which files of its papers are known, such as `02-TSC-BBGN`.
  public let kind: String
  /// What it is called.
  public let title: String
  /// The law with its date, or the habit, that it was taken from; every paper prints it.
  public let source: String
  /// The language of its words, numbers and conditions.
  public let language: Language
  /// How a date is written, with the places `day`, `month` and `year`.
  let date: String
  /// How a paper is cited.
  let cited: String
  /// Within how many days of the paper that it rests on it is signed, by that paper's kind.
  let until: [String: Int]
  /// Words for what a plan says, by their names.
  let words: [String: String]
  /// Its parts from top to bottom.
  let blocks: [Block]
}

extension Form {
  /// A part of a form.
  enum Block: Hashable, Sendable {
    /// The number of the form, to the right.
    case mark(String)
    /// The national heading alone.
    case national([String])
    /// Who issues, beside the national heading.
    case head(Head)
    case title([String])
    case text(String, Style)
    /// Lines that people fill in by hand.
    case lines(name: String, count: Int)
    case table(Table)
    /// Rows of who signs, side by side.
    case signatures([[Signature]])
    /// A new sheet of paper.
    case section(Orientation)
  }

  /// How a text stands.
  struct Style: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let bold = Style(rawValue: 1)
    static let italic = Style(rawValue: 2)
    static let centre = Style(rawValue: 4)

    /// The styles by their words.
    static let words: [String: Style] = ["bold": .bold, "italic": .italic, "centre": .centre]
  }

  /// How a sheet of paper lies.
  enum Orientation: String, CaseIterable, Sendable {
    case portrait
    case landscape
  }

  /// The top of a letter; the last line of each side has a rule below it.
  struct Head: Hashable, Sendable {
    let left: [String]
    let right: [String]
    let number: String?
    let subject: String?
    let date: String?
  }

  /// A table with a row of numbers below its titles and a sum as its last row.
  struct Table: Hashable, Sendable {
    struct Column: Hashable, Sendable {
      let title: String
      let number: String
      /// What a plan writes into it.
      let value: String
      /// The share of the table's width.
      let width: Int
    }

    let columns: [Column]
    let total: String
  }

  /// Where somebody signs, a list beside it, or nothing.
  struct Signature: Hashable, Sendable {
    /// Who signs: a party and a role, such as `giver.head`.
    let by: String?
    let title: String?
    /// How it is signed.
    let how: String?
    let date: String?
    let list: [String]
  }
}

extension Form {
  /// A word with its places filled; nil where the form has no such word.
  func word(_ name: String, _ places: [String: String] = [:]) -> String? {
    words[name].map { Template($0).filled { places[$0] } }
  }

  /// A date in the form's words; parts that are not known are dots.
  func text(of date: PartialDate?) -> String {
    func padded(_ number: Int?) -> String {
      number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? Filler.shortBlank
    }
    return Template(self.date).filled { name in
      switch name {
      case "day": padded(date?.day)
      case "month": padded(date?.month)
      case "year": date.map { "\($0.year)" } ?? Filler.shortBlank
      default: nil
      }
    }
  }

  /// A paper as it is cited.
  func text(of paper: CitedPaper) -> String {
    let citation = Template(cited).filled { name in
      switch name {
      case "number": paper.number
      case "date": text(of: paper.date)
      case "issuer": paper.issuer
      case "summary": paper.summary ?? ""
      default: nil
      }
    }
    return String(citation.reversed().drop { $0 == " " }.reversed())
  }
}
