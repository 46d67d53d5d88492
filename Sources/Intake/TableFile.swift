// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of an inventory folder.
public struct TableFile: Sendable {
  /// The name in the folder, such as `assets.csv`.
  public let name: String
  /// Its bytes as they are.
  public let bytes: FileBytes

  /// A file under its name.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: FileBytes(bytes))
  }

  init(name: String, bytes: FileBytes) {
    (self.name, self.bytes) = (name, bytes)
  }

  /// Reads a file under its path.
  ///
  /// - Throws: ``IntakeError`` where it cannot be read.
  public init(path: String) throws(IntakeError) {
    do {
      self.init(name: path, bytes: try FileBytes(ofFile: path))
    } catch {
      throw IntakeError(error, at: path)
    }
  }

  /// The same file under another name.
  public func named(_ name: String) -> TableFile { TableFile(name: name, bytes: bytes) }
}
