// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Inventory
internal import Words

/// A plan that its store cannot keep.
struct PlanRescue {
  /// How often a name may be taken already.
  private static let mostNames = 100

  private let bytes: [UInt8]
  /// Where a copy of the plan was to go.
  private let planFile: String?
  /// The folders into which it may go, best first.
  private let folders: [String]

  /// A plan's bytes, the path of the store, and where a copy of the plan was to go.
  init(_ bytes: [UInt8], beside store: String, planFile: String?) {
    (self.bytes, self.planFile) = (bytes, planFile)
    folders = [
      URL(filePath: store).deletingLastPathComponent(), URL(filePath: "."),
      FileManager.default.temporaryDirectory,
    ].map(\.path)
  }

  /// Writes the plan to the first place that takes it, else to standard output, and tells which.
  func write(in language: Language) {
    guard let place = writtenPlanFile ?? writtenFile else {
      StandardOutput.write(bytes)
      return Failure.list([Message("told.rescued-to-output")], in: language)
    }
    Failure.list([Message("told.rescued", ["path": place])], in: language)
  }

  private var writtenPlanFile: String? {
    planFile.flatMap { (try? OutputFile(path: $0).write(bytes)) != nil ? $0 : nil }
  }

  private var writtenFile: String? {
    for folder in folders {
      if let path = writtenFile(in: folder) { return path }
    }
    return nil
  }

  /// A new file in a folder: nobody was asked whether what has that name may go, and in a folder for all
  /// somebody may have put a link there.
  private func writtenFile(in folder: String) -> String? {
    let stem = folder + "/reallot-rescued-" + Digest(of: bytes).short
    for number in 1...Self.mostNames {
      let path = stem + (number == 1 ? "" : "-\(number)") + ".json"
      do {
        try OutputDraft.writePrivate(bytes, to: path)
        return path
      } catch  where error.isThere { continue } catch { return nil }
    }
    return nil
  }
}
