// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Reporting
public import Words

/// Tables beside papers: who signs what until when, and what stays blank.
public struct PaperList: Sendable {
  private let papers: [Paper]

  /// The tables of papers.
  public init(_ papers: [Paper]) { self.papers = papers }

  /// A line for each signature.
  public var index: Table {
    let texts = [
      "file", "title", "unit", "basis", "giver", "receiver", "role", "signer_unit", "name",
      "signer_title", "until",
    ]
    let counts = ["lines", "items", "original_cost", "residual_value", "budget", "blanks"]
    return Table(
      Term(verbatim: "index"),
      (texts + counts).map { Table.Column(Term(verbatim: $0)) }, rows: papers.flatMap(rows))
  }

  private func rows(_ paper: Paper) -> [[Table.Cell]] {
    let none = Paper.Signer(role: "", unit: nil, name: nil, title: nil)
    let head: [Table.Cell] = [
      .text(paper.file), .text(paper.title), Table.Cell(paper.unit),
      Table.Cell(paper.basis?.rawValue),
      Table.Cell(paper.giver), Table.Cell(paper.receiver),
    ]
    let counts: [Table.Cell] = [
      Table.Cell(paper.until?.description), .number(paper.sums.lines), .number(paper.sums.items),
      Table.Cell(paper.sums.cost), Table.Cell(paper.sums.residual), Table.Cell(paper.sums.budget),
      .number(Int64(paper.blanks.count)),
    ]
    return (paper.signers.isEmpty ? [none] : paper.signers).map { signer in
      head + [
        .text(signer.role), Table.Cell(signer.unit), Table.Cell(signer.name),
        Table.Cell(signer.title),
      ] + counts
    }
  }

  /// A line for each cell and place that stays blank, with what to do.
  public func blanks(in language: Language) -> Table {
    let columns = ["file", "line", "column", "blank", "remedy"]
    return Table(
      Term(verbatim: "blanks"), columns.map { Table.Column(Term(verbatim: $0)) },
      rows: papers.flatMap { paper in
        paper.blanks.map { blank in
          [
            .text(paper.file), Table.Cell(blank.line), Table.Cell(blank.column),
            .text(blank.name), .text(blank.remedy.text(in: language)),
          ]
        }
      })
  }
}

extension PaperList {
  /// The name of the file of who signs what until when.
  public static let indexFile = "index.csv"
  /// The name of the file of what stays blank.
  public static let blanksFile = "blanks.csv"
  /// The name of the file of messages that are ready to send.
  public static let messagesFile = "messages.csv"
  /// The names of the files that lie beside papers.
  public static let files = [indexFile, blanksFile, messagesFile]
}
