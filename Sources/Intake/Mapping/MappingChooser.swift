// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Chooses which of several mappings read a register: those that name it under `files`, and of these, or
/// of all where none does, those whose headers it has.
struct MappingChooser {
  /// What reads a register.
  enum Choice {
    /// One mapping, or several that read different sheets.
    case mappings([Mapping])
    /// None, or more than one for a sheet, which is an error.
    case none(Finding)
  }

  /// A mapping and the sheets that it would read.
  private struct Candidate {
    let mapping: Mapping
    let sheets: [String]
    /// Whether they have everything that the mapping needs.
    let isUsable: Bool
  }

  private let mappings: [Mapping]
  private let currency: Currency?

  init(_ mappings: [Mapping], _ currency: Currency?) {
    (self.mappings, self.currency) = (mappings, currency)
  }

  /// What reads a register; a single mapping reads all.
  ///
  /// - Throws: ``RegisterError`` where no mapping can read the file.
  func choice(for file: TableFile) throws(RegisterError) -> Choice {
    let named = mappings.filter { $0.isForCopy(at: file.name) }
    let possible = named.isEmpty ? mappings : named
    guard possible.count > 1 else { return .mappings(possible) }
    // Mappings that name the very file are meant for it together, such as for two forms of a sheet.
    if !named.isEmpty, named.allSatisfy(\.namesSingleFiles) { return .mappings(named) }
    let candidates = try candidates(possible, file)
    let usable = candidates.filter(\.isUsable)
    let best = usable.isEmpty ? candidates : usable
    guard !best.isEmpty else { return .none(unfit(file, possible)) }
    let sheets = best.flatMap(\.sheets)
    guard Set(sheets).count == sheets.count else { return .none(ambiguous(file, best)) }
    return .mappings(best.map(\.mapping))
  }

  /// The mappings whose headers the file has.
  private func candidates(
    _ mappings: [Mapping], _ file: TableFile
  ) throws(RegisterError) -> [Candidate] {
    var (candidates, faults) = ([Candidate](), [RegisterError]())
    for mapping in mappings {
      do throws(RegisterError) {
        if let candidate = try candidate(mapping, file) { candidates.append(candidate) }
      } catch {
        faults.append(error)
      }
    }
    if let fault = faults.first, faults.count == mappings.count { throw fault }
    return candidates
  }

  private func candidate(
    _ mapping: Mapping, _ file: TableFile
  ) throws(RegisterError) -> Candidate? {
    let register = try RegisterFile(
      file, encoding: mapping.encoding, separator: mapping.separator, limits: mapping.limits)
    let plans = try SheetChooser(register, Digest(of: file.bytes), mapping, currency)
      .choice().plans.filter(\.plan.hasHeader)
    guard !plans.isEmpty else { return nil }
    return Candidate(
      mapping: mapping, sheets: plans.map(\.sheet.name),
      isUsable: plans.contains(where: \.plan.isUsable))
  }

  private func unfit(_ file: TableFile, _ mappings: [Mapping]) -> Finding {
    Finding(
      code: .unmappedRegister, file: file.name, value: file.name,
      message: Message("register.unfit", Self.places(mappings)),
      remedy: Message("register.name-mapping"))
  }

  private func ambiguous(_ file: TableFile, _ candidates: [Candidate]) -> Finding {
    Finding(
      code: .ambiguousMapping, file: file.name, value: file.name,
      message: Message("register.ambiguous", Self.places(candidates.map(\.mapping))),
      remedy: Message("register.name-one-mapping"))
  }

  private static func places(_ mappings: [Mapping]) -> KeyValuePairs<String, any Sayable> {
    ["mappings": mappings.map { Finding.quoted($0.name) }]
  }
}

extension Mapping {
  /// Whether the files that it is for are named one by one.
  fileprivate var namesSingleFiles: Bool { files.allSatisfy { !$0.contains("*") } }

  /// Whether the mapping is for a register that was sent later, which may lie anywhere.
  fileprivate func isForCopy(at path: String) -> Bool {
    let parts = path.split(separator: "/")
    return isFor(path)
      || parts.indices.contains { isFor("registers/" + parts[$0...].joined(separator: "/")) }
  }
}
