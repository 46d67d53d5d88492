// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Inventory
internal import Words

/// A plan that its store cannot keep.
struct PlanRescue {
  private let bytes: [UInt8]
  /// Where it may go, best first.
  private let places: [String]

  /// A plan's bytes, the path of the store, and where a copy of the plan was to go.
  init(_ bytes: [UInt8], beside store: String, planFile: String?) {
    self.bytes = bytes
    let folders = [
      URL(filePath: store).deletingLastPathComponent(), URL(filePath: "."),
      FileManager.default.temporaryDirectory,
    ]
    let name = "reallot-rescued-\(Digest(of: bytes).short).json"
    places = [planFile].compactMap(\.self) + folders.map { $0.appending(path: name).path }
  }

  /// Writes the plan to the first place that takes it, else to standard output, and tells which.
  func write(in language: Language) {
    guard let place = places.first(where: { (try? OutputFile(path: $0).write(bytes)) != nil })
    else {
      StandardOutput.write(bytes)
      return Failure.list([Message("told.rescued-to-output")], in: language)
    }
    Failure.list([Message("told.rescued", ["path": place])], in: language)
  }
}
