# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans a generated province with HiGHS, one linear model of all arcs a class.

Purchases and transfers are one objective by small whole weights, which its tolerances do not
blur; that value becomes a row, and moving is minimised on what is left. Classes are solved from
the fewest arcs up until the seconds given are over; those that are done are printed.
"""

import json
import sys
import time

import highspy
import numpy as np

from province import Province


def model(market, weights):
    lots, needs, arcs = len(market.supply), len(market.demand), market.arcs
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = arcs + needs, lots + needs + 1
    lp.col_cost_ = weights
    lp.col_lower_ = np.zeros(arcs + needs)
    lp.col_upper_ = np.full(arcs + needs, highspy.kHighsInf)
    demand = market.demand.astype(float)
    lp.row_lower_ = np.concatenate([np.full(lots, -highspy.kHighsInf), demand, [-highspy.kHighsInf]])
    lp.row_upper_ = np.concatenate([market.supply.astype(float), demand, [highspy.kHighsInf]])
    arc, buy = np.arange(arcs), np.arange(arcs, arcs + needs)
    columns = np.concatenate([arc, arc, buy, np.arange(arcs + needs)])
    rows = np.concatenate(
        [market.lot, lots + market.need, lots + np.arange(needs), np.full(arcs + needs, lots + needs)]
    )
    values = np.concatenate([np.ones(2 * arcs + needs), weights])
    used = values != 0
    columns, rows, values = columns[used], rows[used], values[used]
    order = np.argsort(columns, kind="stable")
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.searchsorted(columns[order], np.arange(arcs + needs + 1))
    lp.a_matrix_.index_ = rows[order]
    lp.a_matrix_.value_ = values[order]
    return lp


def solve(market, seconds):
    """The levels of a class; nothing when the time does not suffice."""
    needs, arcs = len(market.demand), market.arcs
    longest = min(len(market.supply), needs) + 3
    first = np.concatenate([market.transfer, np.full(needs, longest)]).astype(float)
    then = np.concatenate([market.moving, np.zeros(needs)]).astype(float)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", seconds)
    solver.passModel(model(market, first))
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    best = round(solver.getObjectiveValue())
    solver.changeRowBounds(solver.getNumRow() - 1, -highspy.kHighsInf, float(best))
    solver.changeColsCost(arcs + needs, np.arange(arcs + needs, dtype=np.int32), then)
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    values = np.rint(np.array(solver.getSolution().col_value)).astype(np.int64)
    return market.levels(values[:arcs], values[arcs:])


def main():
    started = time.monotonic()
    province = Province(sys.argv[1])
    reading = time.monotonic() - started
    limit = float(sys.argv[2])
    sizes = {kind: len(province.needs[kind]) * len(province.lots[kind]) for kind in province.needs}
    classes, done, arcs, solving = {}, 0, 0, 0.0
    stopped = False
    for kind in sorted(province.needs, key=lambda kind: (sizes[kind], kind)):
        market = province.market(kind)
        arcs += market.arcs
        before = time.monotonic()
        left = limit - solving
        levels = solve(market, left) if left > 0 and not stopped else None
        if levels is None:
            stopped = True
            continue
        solving += time.monotonic() - before
        done += market.arcs
        classes[kind.decode()] = levels
    json.dump(
        {"classes": classes, "reading": reading, "solving": solving, "arcs": arcs, "done": done},
        sys.stdout,
    )


if __name__ == "__main__":
    main()
