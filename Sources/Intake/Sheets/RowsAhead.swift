// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Synchronization

/// The rows of a sheet, taken apart on another processor while those before them are looked at.
final class RowsAhead: Sendable {
  private enum Part: Sendable {
    case rows([SheetRow])
    /// The columns that are not shown, 1-based, or what is wrong with the rest of the sheet.
    case end(Result<[ClosedRange<Int>], RegisterError>)
  }

  /// How many parts wait at most to be looked at.
  private static let most = 4
  /// A part ends with the row that makes it so long, in bytes.
  private static let partSize = 1 << 16

  private let parts = Mutex<[Part]>([])
  private let filled = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  private init() {
    for _ in 0..<Self.most { room.signal() }
  }

  /// Calls a function with each row of a sheet in turn, and gives the columns that a workbook does not
  /// show, 1-based.
  ///
  /// - Throws: ``RegisterError`` where the file is damaged, when the rows above have been handed out.
  static func forEach(
    in sheet: Sheet, of file: RegisterFile, _ body: (SheetRow) -> Void
  ) throws(RegisterError) -> [ClosedRange<Int>] {
    let ahead = RowsAhead()
    // A thread of its own: one that many share may be the one that waits here.
    Thread.detachNewThread { ahead.read(sheet, of: file) }
    while true {
      switch ahead.next() {
      case .rows(let rows): rows.forEach(body)
      case .end(let end): return try end.get()
      }
    }
  }

  private func next() -> Part {
    filled.wait()
    defer { room.signal() }
    return parts.withLock { $0.removeFirst() }
  }

  private func add(_ part: Part) {
    room.wait()
    parts.withLock { $0.append(part) }
    filled.signal()
  }

  private func read(_ sheet: Sheet, of file: RegisterFile) {
    do {
      add(.end(.success(try readRows(of: sheet, file))))
    } catch {
      add(.end(.failure(error)))
    }
  }

  private func readRows(
    of sheet: Sheet, _ file: RegisterFile
  ) throws(RegisterError) -> [ClosedRange<Int>] {
    var rows = try file.rows(of: sheet)
    var (part, size) = ([SheetRow](), 0)
    func hand() {
      if !part.isEmpty { add(.rows(part)) }
      (part, size) = ([], 0)
    }
    defer { hand() }
    while try rows.next() {
      part.append(rows.row)
      size += rows.row.bytes.count + rows.row.cells.count * MemoryLayout<SheetCell>.stride
      if size > Self.partSize { hand() }
    }
    return rows.hiddenColumns
  }
}
