// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Inventory
internal import Papers
internal import Reporting
internal import Words

/// Into which folder papers go, and in which formats.
struct PaperOutput: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(.help("option.papers-output"), valueName: "folder"),
    completion: .directory)
  var folder: String

  @Option(name: .customLong("format"), help: .help("option.papers-format"))
  var formats: [PaperFormat] = [.html]

  @Flag(help: .help("option.papers-force"))
  var force = false

  /// Writes papers with their lists, and says what was written by a digest over all files but PDF.
  func write(_ papers: [Paper], in language: Language) throws -> Digest {
    let list = PaperList(papers)
    let beside = [
      (PaperList.indexFile, CSVFormat().text(of: list.index)),
      (PaperList.blanksFile, CSVFormat().text(of: list.blanks(in: language))),
    ]
    let digest = try write(papers, beside: beside, in: language)
    StandardError.write(
      Message(
        "told.papers",
        [
          "papers": papers.count, "blanks": papers.reduce(0) { $0 + $1.blanks.count },
          "folder": folder,
        ]), in: language)
    return digest
  }

  /// Writes a sheet and a message for each unit, and says what was written as for papers.
  func write(_ set: SheetSet, in language: Language) throws -> Digest {
    let beside = [
      (PaperList.indexFile, CSVFormat().text(of: PaperList(set.sheets).index)),
      (PaperList.messagesFile, CSVFormat().text(of: set.list)),
    ]
    let messages = set.messages.map { ($0.file, $0.text + "\n") }
    let digest = try write(set.sheets, beside: beside + messages, in: language)
    StandardError.write(
      Message("told.sheets", ["sheets": set.sheets.count, "folder": folder]), in: language)
    return digest
  }

  /// Writes papers, and files of text beside them.
  func write(
    _ papers: [Paper], beside texts: [(name: String, text: String)], in language: Language
  ) throws -> Digest {
    let printer = try printer(in: language)
    var sums = ""
    try OutputFolder(path: folder).fill(replacing: force ? PaperFolder(path: folder) : nil) {
      draft in
      func add(_ bytes: [UInt8], _ name: String) throws {
        try draft.write(bytes, to: name)
        sums += "\(Digest(of: bytes))  \(name)\n"
      }
      for (name, text) in texts { try add(Array(text.utf8), name) }
      for paper in papers {
        if formats.contains(.html) { try add(paper.html, paper.file + ".html") }
        if formats.contains(.xlsx) { try add(paper.xlsx(), paper.file + ".xlsx") }
      }
      try printer?.print(papers, keepingPages: formats.contains(.html), to: draft)
    }
    return Digest(of: sums.utf8)
  }

  /// What makes PDF where that is asked for; told where it is missing and there are other formats.
  private func printer(in language: Language) throws -> WeasyPrint? {
    guard formats.contains(.pdf) else { return nil }
    if let printer = WeasyPrint() { return printer }
    guard Set(formats) != [.pdf] else { throw WeasyPrint.Missing() }
    StandardError.write(Message("told.no_pdf"), in: language)
    return nil
  }
}

extension WeasyPrint {
  /// Makes a PDF of each paper in a draft.
  fileprivate func print(
    _ papers: [Paper], keepingPages keeps: Bool, to draft: OutputFolder.Draft
  ) throws {
    let pages = papers.map { draft.folder.appending(path: $0.file + ".html") }
    if !keeps { for paper in papers { try draft.write(paper.html, to: paper.file + ".html") } }
    try convert(pages)
    if !keeps { for page in pages { try FileManager.default.removeItem(at: page) } }
  }
}
