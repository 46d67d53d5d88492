# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans a generated province with OR-Tools' SimpleMinCostFlow, one flow a class, and prints levels.

The three levels are one cost by exact whole weights. A flow is optimal when no cycle of the residual
graph improves it; a cycle has at most `longest` arcs of each sign, so that a weight above
`longest` times the largest cost of the next level keeps the levels in order.
"""

import json
import sys

import numpy as np
from ortools.graph.python import min_cost_flow

from province import Province


def solve(market):
    lots, needs = len(market.supply), len(market.demand)
    shop, store = lots + needs, lots + needs + 1
    total, stock = int(market.demand.sum()), int(market.supply.sum())
    longest = min(lots, needs) + 3
    transfer = longest * int(market.moving.max(initial=0)) + 1
    purchase = longest * transfer + longest * int(market.moving.max(initial=0)) + 1

    every_lot, every_need = np.arange(lots), np.arange(needs)
    tails = np.concatenate([market.lot, every_lot, np.full(needs, shop), [shop]])
    heads = np.concatenate(
        [lots + market.need, np.full(lots, store), lots + every_need, [store]]
    )
    capacities = np.concatenate(
        [
            np.minimum(market.supply[market.lot], market.demand[market.need]),
            market.supply,
            market.demand,
            [total],
        ]
    )
    costs = np.concatenate(
        [
            market.transfer * transfer + market.moving,
            np.zeros(lots, dtype=np.int64),
            np.full(needs, purchase),
            [0],
        ]
    )
    flow = min_cost_flow.SimpleMinCostFlow()
    arcs = flow.add_arcs_with_capacity_and_unit_cost(tails, heads, capacities, costs)
    nodes = np.arange(lots + needs + 2)
    flow.set_nodes_supplies(
        nodes, np.concatenate([market.supply, -market.demand, [total, -stock]])
    )
    status = flow.solve()
    if status != flow.OPTIMAL:
        raise SystemExit(f"SimpleMinCostFlow ended with {status}")
    flows = flow.flows(arcs)
    bought = flows[market.arcs + lots : market.arcs + lots + needs]
    return market.levels(flows[: market.arcs], bought)


def main():
    province = Province(sys.argv[1])
    classes = {kind: solve(province.market(kind)) for kind in province.needs}
    levels = {
        level: sum(values[level] for values in classes.values())
        for level in ("purchases", "transfers", "moving")
    }
    classes = {kind.decode(): values for kind, values in classes.items()}
    json.dump({"levels": {"unmet": 0, **levels}, "classes": classes}, sys.stdout)


if __name__ == "__main__":
    main()
