// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words
internal import Yams

/// Reads forms from YAML.
struct FormReader {
  private static let keys: Set<String> = [
    "form", "title", "source", "language", "date", "cited", "until", "words", "blocks",
  ]

  let purpose: Form.Purpose
  let file: String

  /// The form that a text holds.
  func form(_ text: String) throws(FormError) -> Form {
    let root = FormNode(node: try node(text), file: file, key: "")
    let group = try root.group(of: Self.keys)
    let language = try root.member("language", of: group)
    guard let language = Language(rawValue: try language.text()) else {
      throw language.error(
        Message("error.form.unknown-word", ["words": Language.allCases.map(\.rawValue)]))
    }
    let kind = try root.member("form", of: group)
    let form = Form(
      purpose: purpose, kind: try fileName(kind),
      title: try root.member("title", of: group).text(),
      source: try root.member("source", of: group).text(), language: language,
      date: try root.member("date", of: group).text(),
      cited: try root.member("cited", of: group).text(), until: try days(group["until"]),
      words: try words(group["words"]),
      blocks: try blocks(root.member("blocks", of: group)))
    try FormRules(form, file).check()
    return form
  }

  private func node(_ text: String) throws(FormError) -> Node {
    do {
      if let node = try compose(yaml: text) { return node }
    } catch {
      let line = (error as? YamlError).flatMap(Self.line)
      throw FormError(file: file, line: line, key: "", reason: Message("yaml.unreadable"))
    }
    throw FormError(file: file, line: nil, key: "", reason: Message("error.form.not-a-group"))
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }

  /// A text that may be part of a file's name.
  private func fileName(_ entry: FormNode) throws(FormError) -> String {
    let text = try entry.text()
    guard text.utf8.allSatisfy({ PaperFile.isPlain($0) }) else {
      throw entry.error(Message("error.form.file-name"))
    }
    return text
  }

  private func words(_ entry: FormNode?) throws(FormError) -> [String: String] {
    var words: [String: String] = [:]
    for (name, word) in try entry?.group(of: nil) ?? [:] { words[name] = try word.text() }
    return words
  }

  private func days(_ entry: FormNode?) throws(FormError) -> [String: Int] {
    var days: [String: Int] = [:]
    for (kind, number) in try entry?.group(of: nil) ?? [:] { days[kind] = try number.number() }
    return days
  }

  private func blocks(_ entry: FormNode) throws(FormError) -> [Form.Block] {
    var blocks: [Form.Block] = []
    for member in try entry.list() { blocks.append(try block(member)) }
    return blocks
  }

  private static let blockKeys: Set<String> = [
    "mark", "national", "head", "title", "text", "style", "lines", "table", "signatures",
    "section",
  ]

  private func block(_ entry: FormNode) throws(FormError) -> Form.Block {
    let group = try entry.group(of: Self.blockKeys)
    if let text = group["text"] { return .text(try text.text(), try style(group["style"])) }
    guard let (key, value) = group.first, group.count == 1 else {
      throw entry.error(Message("error.form.one-key"))
    }
    switch key {
    case "mark": return .mark(try value.text())
    case "national": return .national(try value.texts())
    case "head": return .head(try head(value))
    case "title": return .title(try value.texts())
    case "lines":
      let group = try value.group(of: ["name", "count"])
      return .lines(
        name: try value.member("name", of: group).text(),
        count: try value.member("count", of: group).number())
    case "table": return .table(try table(value))
    case "signatures": return .signatures(try signatures(value))
    case "section": return .section(try orientation(value))
    default: throw entry.error(Message("error.form.one-key"))
    }
  }

  private func style(_ entry: FormNode?) throws(FormError) -> Form.Style {
    guard let entry else { return [] }
    var style: Form.Style = []
    for word in try entry.text().split(separator: " ") {
      guard let known = Form.Style.words[String(word)] else {
        throw entry.error(
          Message("error.form.unknown-word", ["words": Form.Style.words.keys.sorted()]))
      }
      style.insert(known)
    }
    return style
  }

  private func orientation(_ entry: FormNode) throws(FormError) -> Form.Orientation {
    guard let orientation = Form.Orientation(rawValue: try entry.text()) else {
      throw entry.error(
        Message(
          "error.form.unknown-word", ["words": Form.Orientation.allCases.map(\.rawValue)]))
    }
    return orientation
  }

  private func head(_ entry: FormNode) throws(FormError) -> Form.Head {
    let group = try entry.group(of: ["left", "right", "number", "subject", "date"])
    return Form.Head(
      left: try entry.member("left", of: group).texts(), right: try group["right"]?.texts() ?? [],
      number: try group["number"]?.text(), subject: try group["subject"]?.text(),
      date: try group["date"]?.text())
  }

  private func table(_ entry: FormNode) throws(FormError) -> Form.Table {
    let group = try entry.group(of: ["columns", "total"])
    var columns: [Form.Table.Column] = []
    for member in try entry.member("columns", of: group).list() {
      let keys = try member.group(of: ["title", "number", "value", "width"])
      columns.append(
        Form.Table.Column(
          title: try member.member("title", of: keys).text(),
          number: try member.member("number", of: keys).text(),
          value: try member.member("value", of: keys).text(),
          width: try member.member("width", of: keys).number()))
    }
    return Form.Table(columns: columns, total: try entry.member("total", of: group).text())
  }

  private func signatures(_ entry: FormNode) throws(FormError) -> [[Form.Signature]] {
    var rows: [[Form.Signature]] = []
    for row in try entry.list() {
      var cells: [Form.Signature] = []
      for cell in try row.list() {
        let group = try cell.group(of: ["by", "title", "how", "date", "list"])
        cells.append(
          Form.Signature(
            by: try group["by"]?.text(), title: try group["title"]?.text(),
            how: try group["how"]?.text(), date: try group["date"]?.text(),
            list: try group["list"]?.texts() ?? []))
      }
      rows.append(cells)
    }
    return rows
  }
}
