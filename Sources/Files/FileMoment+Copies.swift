// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

extension FileMoment {
  /// Copies files into a folder, under their names, as they all are at one moment.
  ///
  /// - Throws: ``InputFailure``, also where the folder cannot take them.
  package static func copy(_ paths: [String], to folder: String) throws(InputFailure) {
    var moment = FileMoment()
    for path in paths {
      let name = URL(filePath: path).lastPathComponent
      try write(moment.open(path), to: folder + "/" + name)
    }
    guard moment.changed() == nil else { throw .changed }
  }

  private static func write(_ file: InputFile, to path: String) throws(InputFailure) {
    do {
      let copy = try Descriptor.new(path)
      var failure: SystemFailure?
      try file.forEachPiece { piece in
        do throws(SystemFailure) { try copy.write(piece) } catch { failure = error }
        return failure == nil
      }
      if let failure { throw failure }
      try copy.end()
    } catch let error as SystemFailure {
      throw .system(error)
    } catch let error as InputFailure {
      throw error
    } catch {
      throw .changed
    }
  }
}
