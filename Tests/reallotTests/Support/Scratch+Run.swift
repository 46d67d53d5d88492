// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

extension Scratch {
  /// How a command ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The output as one JSON object.
    func object() throws -> [String: Any] {
      let json = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return try #require(json as? [String: Any])
    }
  }

  /// The built command, beside the test bundle.
  static let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "reallot")

  /// Runs the command in the scratch folder.
  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, environment: environment)
  }

  /// Runs the command in the scratch folder.
  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let process = try start(arguments, environment: environment)
    process.waitUntilExit()
    return try outcome(of: process)
  }

  /// Runs a line of the shell, in which `reallot` is the command.
  func shell(_ line: String) throws -> Outcome {
    let process = try start(
      ["-c", "reallot() { '\(Self.binary.path)' \"$@\"; }; \(line)"], of: URL(filePath: "/bin/bash")
    )
    process.waitUntilExit()
    return try outcome(of: process)
  }

  /// Starts the command; its output and errors go to files of their own.
  ///
  /// It may use ten minutes of the processor, so that what never ends fails.
  func start(
    _ arguments: [String], of executable: URL = Scratch.binary, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/prlimit")
    process.arguments = ["--cpu=600", executable.path] + arguments
    process.currentDirectoryURL = folder
    let clean = ["PATH": "/usr/bin:/bin", "COLUMNS": "80"]
    process.environment = clean.merging(environment, uniquingKeysWith: { $1 })
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try newFile("output")
    process.standardError = try newFile("errors")
    try process.run()
    return process
  }

  /// How a process ended; one folder runs one process after the other.
  func outcome(of process: Process) throws -> Outcome {
    Outcome(
      status: process.terminationStatus,
      output: String(decoding: try bytes(of: ".output"), as: UTF8.self),
      errors: String(decoding: try bytes(of: ".errors"), as: UTF8.self))
  }

  private func newFile(_ name: String) throws -> FileHandle {
    try write("", to: ".\(name)")
    return try FileHandle(forWritingTo: folder.appending(path: ".\(name)"))
  }
}
