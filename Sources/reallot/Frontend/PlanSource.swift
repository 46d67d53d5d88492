// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Files
internal import Foundation
internal import Inventory
internal import Words

/// The bytes of a plan's file.
struct PlanSource {
  let name: String
  let bytes: [UInt8]
  let digest: Digest
  /// The inventory that the store's list names; nil where the bytes alone say it.
  var revision: Digest?

  /// Reads the plan.
  func plan() throws -> Plan {
    do { return try PlanReader().plan(from: bytes) } catch {
      throw Unreadable.noPlan(name: name, error)
    }
  }

  /// A file that holds no plan.
  enum Unreadable: Worded {
    /// It is a folder.
    case folder(name: String)
    /// The system does not give it.
    case noAccess(name: String, reason: Message)
    /// It is no plan.
    case noPlan(name: String, JSONError)
    /// It is no wave plan.
    case noWaves(name: String, JSONError)

    var message: Message {
      switch self {
      case .folder(let name): Message("error.plan.folder", ["name": name])
      case .noAccess(let name, let reason):
        Message("error.plan.no-access", ["name": name, "reason": reason])
      case .noPlan(let name, let error):
        Message("error.plan.no-plan", ["name": name, "reason": error.message])
      case .noWaves(let name, let error):
        Message("error.plan.no-waves", ["name": name, "reason": error.message])
      }
    }
  }
}

extension PlanSource {
  /// The bytes of a file of the working folder.
  init(file name: String) throws {
    guard !URL(fileURLWithPath: name).hasDirectoryPath else {
      throw Unreadable.folder(name: name)
    }
    do {
      let bytes = try FileMoment.bytes(ofFile: name)
      self.init(name: name, bytes: bytes, digest: Digest(of: bytes))
    } catch {
      throw Unreadable.noAccess(name: name, reason: error.reason)
    }
  }
}
