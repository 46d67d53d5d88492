// SPDX-License-Identifier: GPL-3.0-or-later

internal import Synchronization

/// The pieces of a canonical file from when its digest was taken, until somebody reads them: most files
/// are read once, to be saved, and need not be written a second time for it.
final class KeptPieces: Sendable {
  /// Larger files are written anew, so that memory stays bounded, in bytes.
  private static let most = 1 << 29

  private let pieces: Mutex<[[UInt8]]?>

  private init(_ pieces: [[UInt8]]?) { self.pieces = Mutex(pieces) }

  /// Goes through pieces, and keeps them where they are not too many.
  convenience init(of pieces: AnyIterator<[UInt8]>, _ read: ([UInt8]) -> Void) {
    var kept: [[UInt8]]? = []
    var size = 0
    for piece in pieces {
      read(piece)
      size += piece.count
      if size <= Self.most { kept?.append(piece) } else { kept = nil }
    }
    self.init(kept)
  }

  /// Gives the pieces away, one by one; nil where they are not kept any more.
  func take() -> AnyIterator<[UInt8]>? {
    let taken = pieces.withLock { pieces in
      defer { pieces = nil }
      return pieces
    }
    guard var rest = taken else { return nil }
    rest.reverse()
    return AnyIterator { rest.popLast() }
  }
}
