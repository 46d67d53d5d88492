// SPDX-License-Identifier: GPL-3.0-or-later

/// Items of a lot that serve a need by an arc that the rules allow.
struct Flow {
  let lot: Int
  let need: Int
  let count: Int64
  let arc: Arc
}
