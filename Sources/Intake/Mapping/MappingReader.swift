// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory
internal import Words
internal import Yams

/// Reads mapping files.
public enum MappingReader {
  /// Reads the mapping that a file holds.
  ///
  /// - Throws: ``MappingError`` with everything that is wrong with it.
  public static func mapping(_ file: TableFile) throws(MappingError) -> Mapping {
    let root = MappingEntry(key: "", node: try node(file), file: file.name)
    let members = try root.members()
    var mapping = try base(members)
    mapping.name = name(ofFile: file.name)
    // The table comes first, because it says which fields there are.
    let ordered = members.filter { $0.key == "table" } + members.filter { $0.key != "table" }
    _ = try root.each(ordered) { entry throws(MappingError) in try mapping.apply(entry) }
    try mapping.check(root)
    return mapping
  }

  /// Reads a mapping that was kept with a revision, or that comes with the program.
  ///
  /// - Throws: ``MappingError`` with everything that is wrong with it.
  public static func mapping(_ kept: LoadProvenance.Mapping) throws(MappingError) -> Mapping {
    var mapping = try mapping(TableFile(name: kept.name, bytes: Array(kept.text.utf8)))
    if ShippedMappings.text(named: kept.name) != nil { mapping.numbers.isInherited = true }
    return mapping
  }

  /// The mapping that the file extends, without the fields that the file has of its own.
  private static func base(_ members: [MappingEntry]) throws(MappingError) -> Mapping {
    guard let entry = members.first(where: { $0.key == "extends" }) else {
      return Mapping(name: "")
    }
    let name = try entry.word(of: ShippedMappings.all.map(\.name))
    guard var base = ShippedMappings.mapping(named: name) else { return Mapping(name: "") }
    base.numbers.isInherited = true
    for group in members where ["columns", "titles", "constants"].contains(group.key) {
      for field in try group.members().map(\.key) { base.forget(field) }
    }
    for group in members where group.key == "sections" {
      for field in try group.texts() { base.forget(field) }
    }
    return base
  }

  private static func node(_ file: TableFile) throws(MappingError) -> Node {
    let whole = MappingEntry(key: "", node: Node(""), file: file.name)
    if let refusal = YAMLSize.refusal(of: file.bytes) {
      throw whole.error(.badYAML, refusal, remedy: example)
    }
    let invalid = file.bytes.withUnsafeBufferPointer { UTF8Check.firstInvalidOffset(in: $0) }
    if let invalid {
      throw whole.error(
        .invalidUTF8, Message("file.not-utf8", ["byte": invalid]),
        remedy: Message("file.save-utf8"))
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    if let alias = YAMLAlias(firstIn: text) {
      var place = whole
      place.line = alias.line
      throw place.error(
        .badYAML, Message("yaml.alias", ["alias": alias.name]), remedy: Message("yaml.write-out"))
    }
    do {
      let node = try Yams.compose(yaml: text)
      guard let node, node.mapping != nil else {
        throw whole.error(
          .badYAML, Message("yaml.not-a-mapping"), remedy: example)
      }
      return node
    } catch let error as MappingError {
      throw error
    } catch {
      let fault = YAMLFault(error)
      var place = whole
      place.line = fault.line
      throw place.error(
        .badYAML, Message("yaml.malformed", ["problem": fault.problem]), remedy: example)
    }
  }

  private static let example: Message = Message("mapping.write-lines")

  private static func name(ofFile path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
  }
}
