// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Checks scenario files against the schema with Python's `jsonschema`.
enum SchemaCheck {
  /// Whether Python has what it takes.
  static let isPossible = (try? run("import jsonschema, yaml", [])) != nil

  /// What is wrong with each of these files; nothing where a file is as the schema wants it.
  static func problems(of paths: [String], schema: String) throws -> [String] {
    let output = try run(script, [schema] + paths)
    let lines = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map(String.init)
  }

  /// As editors read YAML: dates are text, and only `true` and `false` are truth values.
  private static let script = #"""
    import json, re, sys
    import jsonschema, yaml

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    kinds = {
        "null": ("~|null|", ["~", "n", ""]),
        "bool": ("true|false", list("tf")),
        "int": ("[-+]?[0-9]+", list("-+0123456789")),
        "float": (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    }
    for kind, (pattern, first) in kinds.items():
        Loader.add_implicit_resolver(
            "tag:yaml.org,2002:" + kind, re.compile(f"^(?:{pattern})$"), first)
    Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
    Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))

    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        document = yaml.load(open(path), Loader)
        error = next(iter(validator.iter_errors(document)), None)
        print(repr(error.message) if error else "")
    """#

  private struct Failure: Error {}

  private static func run(_ script: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return data
  }
}
