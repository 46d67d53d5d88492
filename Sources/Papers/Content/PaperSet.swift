// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// All papers that a plan needs.
///
/// Minutes for every giver, receiver and basis; for transfers besides a proposal of each giver and a request
/// of each receiver; for the surplus a proposal of each unit; for purchases a list of each unit and one of
/// all. Merged bodies inherit without a procedure of transfer (Article 38.2 of Decree 186/2025/NĐ-CP), so
/// that inheritances need minutes alone.
public struct PaperSet: Sendable {
  /// The papers in a fixed order: minutes, proposals, requests, surplus, purchases.
  public let papers: [Paper]

  /// Fills the papers of a plan.
  ///
  /// - Parameter units: the ids of the units whose papers are asked for, as far as they draw them up or
  ///   take part; none for all papers.
  public init(_ source: PaperSource, of units: [String] = []) {
    let handovers = Handover.all(source.estate)
    let minutes = MinutesMaker(source)
    let proposals = ProposalMaker(source)
    let transfers = handovers.filter { $0.basis == .transfer }
    let givers = Dictionary(grouping: transfers, by: \.parties.giver)
    let drafts =
      handovers.map(minutes.draft)
      + givers.sorted { $0.key < $1.key }.map { proposals.draft($0.value, of: $0.key) }
      + RequestMaker(source).drafts + SurplusMaker(source).drafts + PurchasesMaker(source).drafts
    var names = FileNames()
    // Names are given to all, so that a paper has the same one whatever is asked for.
    let named = drafts.map { (draft: $0, file: names.name(of: $0, source.inventory)) }
    let wanted = Set(units.compactMap(source.estate.unit))
    papers = named.filter { units.isEmpty || !wanted.isDisjoint(with: $0.draft.units) }.map {
      var filler = Filler($0.draft, source)
      return filler.paper(file: $0.file)
    }
  }
}

/// Names of files, no two alike, not even where capitals are small letters.
private struct FileNames {
  private var taken: Set<String> = []

  mutating func name(of draft: PaperDraft, _ inventory: Inventory) -> String {
    let parts = draft.name.map { $0.isEmpty ? PaperFile.nobody : PaperFile.part($0) }
    let folder = draft.unit.map { PaperFile.folder(of: inventory.units[$0]) + "/" } ?? ""
    let base = folder + ([draft.form.kind] + parts).joined(separator: "-")
    var (name, number) = (base, 1)
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }
}
