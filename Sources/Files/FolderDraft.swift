// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A folder under another name that takes the place of a folder when it is complete; what is left of it
/// goes with this object.
package final class FolderDraft {
  /// Where it is meanwhile.
  package let path: String
  private let folder: Descriptor

  /// Makes an empty one beside a place.
  package init(beside place: String) throws(SystemFailure) {
    path = DraftName.path(beside: place)
    guard mkdir(path, 0o777) == 0 else { throw SystemFailure() }
    folder = try Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    // Folders of some networks cannot be held, and are then left alone by all.
    guard folder.hold() || errno != EWOULDBLOCK else { throw SystemFailure(code: EAGAIN) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Takes the place of nothing, or of an empty folder.
  package func take(_ place: String) throws(SystemFailure) {
    try FileName.replace(place, with: path)
  }

  /// Takes the place of a folder that is gone then: at no moment is there neither of them.
  package func replace(_ place: String) throws(SystemFailure) {
    if FileName.exchange(place, with: path) { return }
    // Where that takes two steps, the old one has a name between them that nobody clears away.
    let aside = "\(place).before-\(UUID().uuidString)"
    try FileName.replace(aside, with: place)
    do throws(SystemFailure) { try take(place) } catch {
      try FileName.replace(place, with: aside)
      throw error
    }
    try? FileManager.default.removeItem(atPath: aside)
  }
}
