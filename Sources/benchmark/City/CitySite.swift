// SPDX-License-Identifier: GPL-3.0-or-later

/// One office of an old unit and the new unit that it falls to.
struct CitySite {
  var site: Site
  /// 0 for the main office of the old unit.
  var index: Int
  var user: String?

  var isWorkplace: Bool { site.availability == "in_use" }
}
