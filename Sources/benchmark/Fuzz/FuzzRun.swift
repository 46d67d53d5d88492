// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Seeds

/// Feeds changed inputs to the readers of registers and checks what they make of them.
struct FuzzRun {
  /// What is changed.
  enum Target: String, CaseIterable {
    /// A text file.
    case text
    /// The archive of a workbook.
    case archive
    /// The XML parts of a workbook, in an archive that is right.
    case parts
    /// A register that is looked at, mapped and loaded, and whose rejected rows are written.
    case registers
    /// A mapping file.
    case mappings
    /// The tables of a package.
    case packages
    /// A stock-take.
    case stockTakes = "stock-takes"
  }

  /// How many inputs ended in what way.
  struct Tally: Equatable {
    /// Read to the end.
    var read = 0
    /// Refused with an error.
    var refused = 0
  }

  /// What a reader may never do.
  struct Breach: Error, CustomStringConvertible {
    let description: String

    /// The same, of a numbered input.
    func of(input number: Int) -> Breach { Breach(description: "input \(number): \(description)") }
  }

  let target: Target
  let seed: UInt64

  /// Runs so many inputs, numbered from `first`; each depends on its number and the seed alone.
  ///
  /// - Throws: ``Breach`` where a row read breaks a promise; a crash speaks for itself.
  func run(_ iterations: Int, from first: Int = 0) throws -> Tally {
    var tally = Tally()
    for number in first..<(first + iterations) {
      do {
        if try take(input(number), number) { tally.read += 1 } else { tally.refused += 1 }
      } catch let breach as Breach {
        throw breach.of(input: number)
      }
    }
    return tally
  }

  /// An input by its number.
  func input(_ number: Int) -> [UInt8] {
    var mutator = Mutator(SplitMix64(seed: seed, purpose: "\(target.rawValue) \(number)"))
    switch target {
    case .text: return mutator.changed(mutator.pick(FuzzSeeds.texts))
    case .archive: return mutator.changed(mutator.pick(FuzzSeeds.workbooks).archive)
    case .parts: return Self.workbook(mutator.pick(FuzzSeeds.workbooks), &mutator)
    case .registers:
      return mutator.chance(50)
        ? mutator.changed(FuzzSeeds.minutesText) : Self.workbook(FuzzSeeds.minutes, &mutator)
    case .mappings: return mutator.changed(mutator.pick(FuzzSeeds.mappings))
    case .packages: return mutator.changed(Array(RegisterFuzz.file(number).text.utf8))
    case .stockTakes: return mutator.changed(FuzzSeeds.stockTake)
    }
  }

  /// A workbook with some of its parts changed.
  private static func workbook(_ workbook: SampleWorkbook, _ mutator: inout Mutator) -> [UInt8] {
    var workbook = workbook
    repeat {
      let place = mutator.pick(Array(workbook.parts.indices))
      let bytes = workbook.parts[place].bytes
      workbook.parts[place].bytes =
        mutator.chance(80) ? mutator.changedXML(bytes) : mutator.changed(bytes)
    } while mutator.chance(15)
    return workbook.archive
  }

  /// Does what is done with such an input; false where it is refused.
  private func take(_ bytes: [UInt8], _ number: Int) throws -> Bool {
    switch target {
    case .text, .archive, .parts: try readAll(bytes)
    case .registers: try RegisterFuzz.load(bytes, number)
    case .mappings: RegisterFuzz.readMapping(bytes)
    case .packages: try RegisterFuzz.readPackage(bytes, number)
    case .stockTakes: try RegisterFuzz.compare(bytes)
    }
  }

  /// Reads all there is; false where the file is refused.
  private func readAll(_ bytes: [UInt8]) throws -> Bool {
    do {
      let file = try RegisterFile(name: "input", bytes: bytes, limits: Self.limits)
      for sheet in file.sheets {
        var rows = try file.rows(of: sheet)
        var last = 0
        while try rows.next() {
          try check(rows.row, after: last)
          last = rows.row.number
        }
        _ = try file.mergedRanges(of: sheet)
      }
      return true
    } catch let error as RegisterError {
      if String(describing: error).count > 2_000 { throw Breach(description: "an endless message") }
      return false
    }
  }

  private static var limits: ReadingLimits {
    var limits = ReadingLimits()
    limits.cellBytes = 4_096
    limits.rowBytes = 8_192
    limits.uncompressedBytes = 1 << 20
    return limits
  }

  private func check(_ row: SheetRow, after last: Int) throws {
    guard row.number > last, !row.cells.isEmpty else {
      throw Breach(description: "row \(row.number) after \(last) with \(row.cells.count) cells")
    }
    var column = 0
    for cell in row.cells {
      guard cell.column > column, cell.column <= row.width else {
        throw Breach(description: "column \(cell.column) after \(column) of \(row.width)")
      }
      column = cell.column
      guard row[column] == cell, row.withBytes(of: cell, isUTF8) else {
        throw Breach(description: "row \(row.number), column \(column) is no text")
      }
    }
  }

  private func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
