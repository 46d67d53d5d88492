// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Files
internal import Foundation
internal import Inventory
internal import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What a command never writes over, and what only where that is asked for.
struct OutputGuard: ParsableArguments {
  @Flag(help: .help("option.force"))
  var force = false

  /// Refuses to write over a file that the command reads, a store, or a file in an inventory's folder.
  ///
  /// - Parameters:
  ///   - path: where something is to be written.
  ///   - inputs: the files that the command reads; those that are not there are passed over.
  ///   - replaces: whether ordinary files are replaced without being asked.
  /// - Throws: ``Refusal``.
  func check(_ path: String, reading inputs: [String], replaces: Bool = true) throws {
    let target = try? OutputTarget(path)
    if case .absent(let place) = target { return try check(new: place, at: path) }
    guard case .file(let place, let status) = target else { return }
    for input in inputs where Self.isSame(input, status) { throw Refusal.read(path: path) }
    if DatabaseFile.isDatabase(place) || DatabaseFile.isBesideDatabase(place) {
      throw Refusal.store(path: path)
    }
    guard !force else { return }
    if !replaces { throw Refusal.exists(path: path) }
    if let folder = Self.inventory(around: place) {
      throw Refusal.inInventory(path: path, folder: folder)
    }
  }

  /// Refuses to make a file that SQLite would take for its own, or an inventory for one of its tables.
  private func check(new place: String, at path: String) throws {
    if DatabaseFile.isBesideDatabase(place) { throw Refusal.store(path: path) }
    let folder = URL(filePath: place).deletingLastPathComponent()
    let names = TableName.allCases.map(\.fileName)
    guard !force, names.contains(URL(filePath: place).lastPathComponent),
      FileManager.default.fileExists(atPath: folder.appending(path: "inventory.yaml").path)
    else { return }
    throw Refusal.inInventory(path: path, folder: folder.path)
  }

  /// Writes a file that was checked, and tells where it could only be written where it lies.
  ///
  /// - Parameter replaces: whether ordinary files are replaced without being asked.
  func write(_ bytes: [UInt8], to path: String, replaces: Bool = true) throws {
    guard try way(of: bytes, to: path, isNew: !replaces && !force) == .inPlace else { return }
    StandardError.write(
      Message("told.written_in_place", ["path": path]), in: .ofCommandLine)
  }

  private func way(
    of bytes: [UInt8], to path: String, isNew: Bool
  ) throws -> OutputFile.Way {
    do { return try OutputFile(path: path).write(bytes, isNew: isNew) } catch {
      // Somebody else made it just now.
      throw error.isThere ? Refusal.exists(path: path) : error
    }
  }

  private static func isSame(_ path: String, _ status: stat) -> Bool {
    var other = stat()
    return stat(path, &other) == 0 && other.st_ino == status.st_ino
      && other.st_dev == status.st_dev
  }

  /// The folder of the inventory that a file is in.
  private static func inventory(around place: String) -> String? {
    sequence(first: URL(filePath: place).deletingLastPathComponent()) {
      $0.path == "/" ? nil : $0.deletingLastPathComponent()
    }.first {
      FileManager.default.fileExists(atPath: $0.appending(path: "inventory.yaml").path)
    }?.path
  }

  /// A file that is not written over.
  enum Refusal: Worded {
    /// It is what the command reads.
    case read(path: String)
    case store(path: String)
    case exists(path: String)
    case inInventory(path: String, folder: String)

    var message: Message {
      switch self {
      case .read(let path): Message("error.output.overwrites", ["path": path])
      case .store(let path): Message("error.output.store", ["path": path])
      case .exists(let path): Message("error.output.exists", ["path": path])
      case .inInventory(let path, let folder):
        Message("error.output.in-inventory", ["path": path, "folder": folder])
      }
    }
  }
}
