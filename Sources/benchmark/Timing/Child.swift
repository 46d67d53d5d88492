// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program to be run once and measured; its output goes to a file.
struct Child {
  let executable: String
  let arguments: [String]
  let output: URL

  /// Runs the program to its end.
  ///
  /// - Throws: `ChildError` when it does not start or does not exit with 0.
  func run() throws -> Measurement {
    let (ending, measurement) = try start().wait()
    guard ending == .exit(0) else {
      throw ChildError.failed(command: command, ending: ending, words: words)
    }
    return measurement
  }

  /// Starts the program.
  ///
  /// - Throws: `ChildError` when it does not start.
  func start() throws -> RunningChild {
    RunningChild(executable: executable, started: .now, process: try spawn())
  }

  private func spawn() throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, output.path, flags, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors.path, flags, 0o644)
    let variables = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    var child = pid_t()
    let code = Self.withPointers([executable] + arguments) { words in
      Self.withPointers(variables) { posix_spawn(&child, executable, &actions, nil, words, $0) }
    }
    guard code == 0 else { throw ChildError.notStarted(executable, code) }
    return child
  }

  /// Where what it says of errors goes.
  var errors: URL { output.appendingPathExtension("errors") }
  private var command: String { ([executable] + arguments).joined(separator: " ") }

  /// The last lines that the program said of its failure.
  private var words: String {
    let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
    return said.split(separator: "\n").suffix(12).joined(separator: "\n")
  }

  private static func withPointers<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}

/// Why a program gave no measurement.
enum ChildError: Error, CustomStringConvertible {
  case notStarted(String, Int32)
  case failed(command: String, ending: Ending, words: String)

  var description: String {
    switch self {
    case .notStarted(let executable, let code):
      "\(executable) could not be started: \(String(cString: strerror(code)))"
    case .failed(let command, let ending, let words):
      "\(command)\nended with \(ending):\n\(words)"
    }
  }
}
