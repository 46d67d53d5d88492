// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory
internal import Reporting

extension ShardResult.Claims {
  /// What a plan claims, where nothing is received yet.
  ///
  /// - Throws: `ReportError` where the plan does not fit the inventory.
  package init(of plan: Plan, digest: Digest, in inventory: Inventory) throws {
    let report = AvoidanceReport(
      try PlanContent(plan: plan, inventory: inventory, digest: digest))
    (full, served) = (report.fullClaim, report.servedClaim)
    planned = report.plannedClaim
  }
}
