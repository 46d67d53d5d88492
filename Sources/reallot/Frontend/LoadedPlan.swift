// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Verification

/// A plan with the inventory that it was made for.
struct LoadedPlan {
  var plan: Plan
  /// The digest of the plan's bytes.
  let digest: Digest
  let inventory: Inventory
  /// The store, where there is one.
  let store: Store?

  /// The same with what the register has for each purchase, which plans of format 1 do not tell.
  func counted() throws -> LoadedPlan {
    guard plan.format == .one else { return self }
    guard let shortfalls = Verifier(inventory: inventory).shortfalls(of: plan) else {
      throw ReportError.inconsistent(.needs)
    }
    var counted = self
    counted.plan.shortfalls = shortfalls
    return counted
  }

  /// Writes a line of the log, where there is a store.
  func log(_ kind: Store.Event.Kind, _ detail: String) throws {
    try store?.append(Store.Event(at: .now, kind: kind, subject: digest, detail: detail))
  }
}
