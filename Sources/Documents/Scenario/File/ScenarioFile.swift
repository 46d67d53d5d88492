// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Inventory
internal import Words
internal import Yams

/// A scenario file as YAML that is not yet understood.
struct ScenarioFile {
  /// The path by which the file was named.
  let path: String
  /// The path without symbolic links, by which a file is recognised.
  let identity: String
  /// The whole file as one value.
  let root: Entry

  /// Reads a file; `entry` is the `extends` that names it.
  init(
    path: String, as kind: FileKind = .scenario, namedBy entry: Entry? = nil
  ) throws(ScenarioError) {
    self.path = path
    identity = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let text = try Self.text(at: path, as: kind, namedBy: entry)
    let quoting = Quoting(kind, isNamed: entry != nil)
    root = Entry(key: "", node: try Self.node(of: text, path: path, quoting), file: path)
    try quoting.refuseForeign(root)
  }

  /// The file that this one extends, with the key that names it.
  func extended() throws(ScenarioError) -> (path: String, entry: Entry)? {
    guard let mapping = root.node.mapping else { return nil }
    for (key, value) in mapping where key.scalar?.string == "extends" {
      let entry = Entry(key: "extends", node: value, file: path, line: key.mark?.line)
      return (try besides(entry.path()), entry)
    }
    return nil
  }

  /// A path that this file states, as the working folder understands it.
  func besides(_ stated: String) -> String {
    FilePath.path(stated, besides: path)
  }

  /// The file's name without folder and ending.
  var stem: String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  private static func text(
    at path: String, as kind: FileKind, namedBy entry: Entry?
  ) throws(ScenarioError) -> String {
    let bytes = try bytes(at: path, as: kind, namedBy: entry)
    if let refusal = YAMLSize.refusal(of: bytes) {
      throw error(path, nil, refusal, kind.givingFile)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error(
        path, nil, Message("error.scenario.not-utf8"), Message("error.scenario.remedy.save-as-utf8")
      )
    }
    return text
  }

  /// The bytes of a file, and one more than allowed where it is too large.
  private static func bytes(
    at path: String, as kind: FileKind, namedBy entry: Entry?
  ) throws(ScenarioError) -> [UInt8] {
    do {
      return try FileMoment.bytes(ofFile: path, upTo: YAMLSize.mostBytes + 1)
    } catch {
      let problem = problem(error, at: path)
      guard let entry else {
        throw Self.error(path, nil, problem, kind.givingPath)
      }
      throw entry.error(problem, Message("error.scenario.remedy.name-relative"))
    }
  }

  private static func problem(_ failure: InputFailure, at path: String) -> Message {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists else { return Message("error.scenario.no-file", ["path": path]) }
    guard !isFolder.boolValue else { return Message("error.scenario.folder", ["path": path]) }
    return Message("error.scenario.unreadable", ["path": path, "reason": failure.reason])
  }

  private static func node(
    of text: String, path: String, _ quoting: Quoting
  ) throws(ScenarioError) -> Node {
    if let alias = YAMLAlias(firstIn: text) {
      throw error(
        path, alias.line, quoting.alias(alias.name), quoting.kind.writingOut)
    }
    do {
      // The basic resolver takes no scalar for a number, date or truth value.
      let node = try Yams.compose(yaml: text, .basic)
      if let node, node.mapping != nil { return node }
    } catch let failure as YamlError {
      let (line, problem, remedy) = explanation(of: failure, quoting)
      throw error(path, line, problem, remedy)
    } catch {
      throw Self.error(path, nil, Message("error.scenario.yaml"), quoting.kind.example)
    }
    throw error(path, nil, Message("error.scenario.not-keys"), quoting.kind.example)
  }

  private static func explanation(
    of error: YamlError, _ quoting: Quoting
  ) -> (line: Int?, problem: Message, remedy: Message) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, notYAML(problem), quoting.kind.example)
    case .reader(let problem, _, _, _): (nil, notYAML(problem), quoting.kind.example)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (
        context.mark.line, quoting.twins(duplicates),
        Message("error.scenario.remedy.remove-one")
      )
    default: (nil, Message("error.scenario.yaml.unreadable"), quoting.kind.example)
    }
  }

  private static func notYAML(_ words: String) -> Message {
    Message("error.scenario.yaml.library", ["words": words])
  }

  private static func error(
    _ path: String, _ line: Int?, _ message: Message, _ remedy: Message
  ) -> ScenarioError {
    ScenarioError([.init(file: path, line: line, message: message, remedy: remedy)])
  }
}
