// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words
internal import Yams

/// Reads `inventory.yaml`, noting everything that is wrong with it.
struct DescriptionReader {
  /// The name of the file that it reads.
  static let fileName = "inventory.yaml"

  /// The keys that it may have.
  static let keys = ["reallot", "name", "title", "currency", "as_of", "language"]

  /// What was wrong.
  private(set) var findings: [Finding] = []
  private var values: [String: (text: String, line: Int?)] = [:]

  /// The description, or nil where anything needed is missing or bad.
  mutating func description(from bytes: [UInt8]) -> Inventory.Description? {
    guard let text = text(bytes), let mapping = mapping(text) else { return nil }
    for (key, value) in mapping where findings.count < YAMLSize.mostFaults { take(key, value) }
    checkVersion()
    let name = required("name")
    let title = required("title")
    let currency = currency()
    let asOf = date()
    guard findings.isEmpty, let name, let title, let currency, let asOf else { return nil }
    return Inventory.Description(
      name: name, title: title, currency: currency, asOf: asOf, language: optional("language"))
  }

  private mutating func text(_ bytes: [UInt8]) -> String? {
    if let refusal = YAMLSize.refusal(of: bytes) {
      report(.badYAML, refusal, remedy: Self.example)
      return nil
    }
    let invalid = bytes.withUnsafeBufferPointer { UTF8Check.firstInvalidOffset(in: $0) }
    guard let invalid else { return String(decoding: bytes, as: UTF8.self) }
    report(
      .invalidUTF8, Message("file.not-utf8", ["byte": invalid]),
      remedy: Message("file.save-utf8"))
    return nil
  }

  private mutating func mapping(_ text: String) -> Node.Mapping? {
    if let alias = YAMLAlias(firstIn: text) {
      report(
        .badYAML, line: alias.line, Message("yaml.alias", ["alias": alias.name]),
        remedy: Message("yaml.write-out"))
      return nil
    }
    do {
      if let mapping = try Yams.compose(yaml: text)?.mapping { return mapping }
      report(.badYAML, Message("yaml.not-a-mapping"), remedy: Self.example)
    } catch {
      let fault = YAMLFault(error)
      report(
        .badYAML, line: fault.line, Message("yaml.malformed", ["problem": fault.problem]),
        remedy: Self.example)
    }
    return nil
  }

  private static let example: Message = Message("yaml.write-description")

  private mutating func take(_ key: Node, _ value: Node) {
    let line = key.mark?.line
    let name = NormalText.string(key.string ?? "")
    guard Self.keys.contains(name) else {
      report(
        .unknownKey, key: name, line: line, value: name,
        Message("yaml.unknown-key", ["key": Finding.quoted(name), "file": Self.fileName]),
        remedy: Message("yaml.remove-key").suggesting(nearestTo: name, in: Self.keys))
      return
    }
    guard let scalar = value.scalar else {
      report(
        .badYAML, key: name, line: line, Message("yaml.not-a-text"),
        remedy: Message("yaml.write-value"))
      return
    }
    let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    values[name] = (isNull ? "" : NormalText.string(scalar.string), line)
  }
}

extension DescriptionReader {
  private mutating func checkVersion() {
    guard let text = required("reallot") else { return }
    guard text != String(Inventory.Description.formatVersion) else { return }
    report(
      .unsupportedVersion, key: "reallot", line: values["reallot"]?.line, value: text,
      Message("yaml.unknown-version", ["version": Finding.quoted(text)]),
      remedy: Message("yaml.write-version", ["version": Inventory.Description.formatVersion]))
  }

  private mutating func currency() -> String? {
    guard let text = required("currency") else { return nil }
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    if text.utf8.count == 3, text.utf8.allSatisfy(letters.contains) { return text }
    report(
      .badCurrency, key: "currency", line: values["currency"]?.line, value: text,
      Message("yaml.not-a-currency", ["value": Finding.quoted(text)]),
      remedy: Message("yaml.write-currency"))
    return nil
  }

  private mutating func date() -> PartialDate? {
    guard let text = required("as_of") else { return nil }
    if let date = PartialDate(text) { return date }
    report(
      .badDate, key: "as_of", line: values["as_of"]?.line, value: text,
      Message("cell.not-a-date", ["value": Finding.quoted(text)]),
      remedy: Message("cell.write-date"))
    return nil
  }

  private mutating func required(_ key: String) -> String? {
    if let text = optional(key) { return text }
    // What has a bad value was reported already.
    guard !findings.contains(where: { $0.column == key && $0.code == .badYAML }) else { return nil }
    report(
      .missingKey, key: key, line: values[key]?.line,
      Message("yaml.missing-value", ["key": Finding.quoted(key)]),
      remedy: Message("yaml.add-key", ["key": key]))
    return nil
  }

  private func optional(_ key: String) -> String? {
    values[key].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  private mutating func report(
    _ code: FindingCode, key: String? = nil, line: Int? = nil, value: String? = nil,
    _ message: Message, remedy: Message
  ) {
    findings.append(
      Finding(
        code: code, file: Self.fileName, row: line, column: key, value: value, message: message,
        remedy: remedy))
  }
}
