// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

/// Where a solve of a market ended: the arcs that it knew and its basis, from which a solve by other
/// levels begins.
struct TransportStart: Sendable {
  let links: [Candidates.Link]
  let basis: Basis
}
