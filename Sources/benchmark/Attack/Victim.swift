// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The product under attack, and the folder in which it is attacked.
struct Victim {
  /// After so many seconds a run is taken to hang.
  static let patience = 120.0
  let executable: String
  let work: URL

  /// Makes the folders.
  init(executable: String, work: URL) throws {
    (self.executable, self.work) = (executable, work)
    for folder in [place, answers] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  /// Where each case happens: always the same path, so that the log always says the same.
  var place: URL { work.appendingPathComponent("place") }
  var store: String { path("store.sqlite") }

  /// A file's path in the place.
  func path(_ name: String) -> String { place.appendingPathComponent(name).path }

  /// Empties the place.
  func clear() throws {
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  /// Puts a copy of a folder's files in the place, and nothing else.
  func restore(from folder: URL) throws {
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.copyItem(at: folder, to: place)
  }

  /// Keeps what is in the place as a folder of this name.
  func keep(as name: String) throws -> URL {
    let folder = work.appendingPathComponent(name)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: place, to: folder)
    return folder
  }

  /// A run that is not started yet; its output goes to a file of this name.
  func child(_ arguments: [String], _ name: String = "answer") -> Child {
    Child(
      executable: executable, arguments: arguments,
      output: answers.appendingPathComponent("\(name).txt"))
  }

  /// Runs the product; one that hangs is killed.
  func run(_ arguments: [String]) throws -> Answer { try answer(of: child(arguments)) }

  /// Runs the product, or something that runs it.
  func answer(of child: Child, killAfter seconds: Double = patience) throws -> Answer {
    try answer(of: child, child.start(), killAfter: seconds)
  }

  /// Waits for a run that was started, and reads what it gave.
  func answer(
    of child: Child, _ running: RunningChild, killAfter seconds: Double = patience
  ) throws -> Answer {
    let (ending, measurement) = try running.wait(killAfter: seconds)
    return Answer(
      ending: ending, output: try Data(contentsOf: child.output),
      errors: String(decoding: try Data(contentsOf: child.errors), as: UTF8.self),
      measurement: measurement)
  }

  /// Runs what must succeed before an attack begins.
  ///
  /// - Throws: `ChildError` where it does not.
  func prepare(_ commands: [[String]]) throws {
    for arguments in commands { _ = try child(arguments, "preparation").run() }
  }

  private var answers: URL { work.appendingPathComponent("answers") }
}
