// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// What papers are made from: a plan with its inventory, forms, and who signs on what grounds.
public struct PaperSource: Sendable {
  let estate: Estate
  let forms: FormSet
  let signatories: SignatoryIndex
  let digest: Digest
  private let papers: [CitedPaper]

  /// A plan that an independent check found to hold, with its inventory.
  ///
  /// - Parameters:
  ///   - digest: the digest of the plan's file.
  ///   - signatories: who signs; nobody is invented.
  ///   - papers: what papers rest on.
  ///   - waves: the days on which items move; nil where they are not set.
  ///   - printsReceived: whether what a re-plan has received before is handed over once more.
  public init(
    plan: Plan, digest: Digest, inventory: Inventory, forms: FormSet, signatories: [Signatory],
    papers: [CitedPaper], waves: WavePlan? = nil, printsReceived: Bool = false
  ) {
    estate = Estate(plan, inventory, waves: waves, printsSettled: printsReceived)
    (self.forms, self.digest) = (forms, digest)
    self.signatories = SignatoryIndex(signatories, inventory, on: plan.head.date)
    self.papers = papers
  }

  var plan: Plan { estate.plan }
  var inventory: Inventory { estate.inventory }

  /// The papers on which some rest, in the order of their table.
  func cited(_ basis: Paper.Basis) -> [CitedPaper] {
    let kind =
      switch basis {
      case .inheritance: "merger"
      case .transfer, .surplus, .purchase: basis.rawValue
      }
    return papers.filter { $0.kind == kind }
  }
}
