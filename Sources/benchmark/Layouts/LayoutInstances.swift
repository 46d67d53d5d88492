// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Intake
import Planning

/// The choices of premises of a scenario, group by group.
struct LayoutInstances {
  let instances: [LayoutInstance]

  /// Reads a scenario with premises and its inventory.
  init(scenario path: String) throws {
    let scenario = try ScenarioReader().scenario(at: path)
    let read = try PackageReader.load(folder: scenario.inventoryFolder)
    guard let premises = scenario.premises, let inventory = read.inventory else {
      throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: path])
    }
    instances = try LayoutInstance.all(scenario, premises, on: inventory)
  }

  /// Writes one JSON file an instance, which names it by its number.
  func write(to folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, instance) in instances.enumerated() {
      let file = folder.appendingPathComponent("\(index).json")
      try JSONEncoder().encode(instance).write(to: file)
    }
  }
}
