#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks plans of Reallot without Reallot:  python3 check.py [--quiet] FOLDER PLAN...

FOLDER is what `reallot inventory export` wrote. Everything is worked out again from it and from what the scenario
in the plan asks, in whole numbers, by the guide CheckingAPlan.md, whose sections the comments name. Needs nothing but
Python 3.11 and the two files beside it: reading.py (what is read, and its digests) and derivation.py (what follows).
Where a plan chooses workplaces, these are taken from it unchecked. Ends with 0 where all plans hold, 1 where something
fails, 2 where something cannot be read; with --quiet it prints one line a plan.
"""
import json, math, re, sys
from collections import defaultdict
from fractions import Fraction
from itertools import groupby

sys.dont_write_bytecode = True
from derivation import Case, Ways
from reading import EXCLUSIONS, KEYS, OBSTACLES, Inventory, Unreadable, canonical, date, read_plan, sha256

# What counts at a level or in a budget: unmet by priority, bought by price, transfers, moving and repair, penalties.
WEIGHTS = {"unmet": (1, 0, 0, 0, 0), "purchases": (0, 1, 0, 0, 0), "transfers": (0, 0, 1, 0, 0),
           "changes": (0, 0, 0, 0, 0), "moving": (0, 0, 0, 1, 1), "total_cost": (0, 1, 0, 1, 1),
           "purchase_budget": (0, 1, 0, 0, 0), "moving_budget": (0, 0, 0, 1, 0)}

def arc_cost(weights, arc):
    return weights[2] * (arc[0] == "transfer") + weights[3] * (arc[2] + arc[3]) + weights[4] * arc[4]

def differences(what, expected, found):
    if len(expected) != len(found):
        yield f"{what}: {len(expected)} expected, {len(found)} found"
    for number, (right, stated) in enumerate(zip(expected, found)):
        if right != stated:
            yield f"{what}[{number}]: {right} expected, {stated} found"

def covers(leaves):
    """Whether leaves hold every plan: each next one takes the other side of the last branching that has one left."""
    path = []
    for number, branches in enumerate(leaves):
        if number:
            while path and path[-1][1]:
                path.pop()
            if not path:
                return False
            (column, lot, needs, side, count), _ = path.pop()
            other = ("at_least", count + 1) if side == "at_most" else ("at_most", count - 1)
            path.append(((column, lot, needs, *other), True))
        taken = [(part["column"], part["lot"], part["needs"], part["side"], part["count"]) for part in branches]
        if taken[:len(path)] != [part for part, _ in path] or any(
                not needs or len(set(needs)) < len(needs) or (lot is None) == (column == "served")
                for column, lot, needs, _, _ in taken):
            return False
        path += [(part, False) for part in taken[len(path):]]
    return all(is_second for _, is_second in path)

class Checker:
    """The checks of one plan. Each yields what is wrong, and rests on all before it."""

    def __init__(self, inventory, plan):
        self.inventory, self.plan, self.scenario = inventory, plan, plan["scenario"]
        names = ("stay_only", "inherited", "inherited_within_budget")
        self.told = {name: plan[name] for name in names if name in plan}
        self.objective, limits = self.scenario["objective"], self.scenario["limits"]
        self.limits = {"purchase_budget": limits["purchases"], "moving_budget": limits["moving"]}

    def faults(self):
        """What is wrong by the first check that fails, as (check, faults); None where all hold."""
        for check in (self.ranges, self.head, self.needs, self.supply, self.assignments, self.balance, self.levels,
                      self.shortfalls, self.baselines):
            faults = list(check())
            if faults:
                return check, faults
        return None

    def ranges(self):
        """All amounts are so small that every sum is exact everywhere."""
        tables, plan, moving, levels = self.inventory.tables, self.plan, self.scenario["moving"], []
        flows = [flow for baseline in self.told.values() for flow in baseline["flows"]]
        solutions = [plan["solution"], *(baseline["solution"] for baseline in self.told.values())]
        for solution in solutions:
            levels += solution["certificate"]["levels"] if solution["certificate"] else []
        branches = [part for level in levels for part in level.get("branches", [])]
        parts = plan["assignments"] + plan["surplus"] + plan["reserved"] + plan["unusable"]
        ways = self.ways = Ways(self.inventory, moving["detour"])
        longest = max((ways(a, b) for a in ways.points for b in ways.points), default=0)
        columns = [("classes reference_price repair_cost", 2**50), ("norms max_unit_price", 2**50),
                   ("substitutions penalty", 2**50), ("assets quantity", 2**40), ("posts headcount", 2**40),
                   ("rooms rooms", 2**40), ("needs quantity priority", 2**40),
                   ("classes volume_m3", Fraction(2**40, 1000)), ("routes distance_km", Fraction(2**31 - 1, 1000))]
        for what, low, high, values in [
                *((table, 0, most, [row[column] for row in tables[table] for column in names])
                  for (table, *names), most in ((text.split(), most) for text, most in columns)),
                ("items", 0, 2**50, [sum(row["quantity"] for row in tables["assets"])]),
                ("cost of moving", 0, 2**50, [moving["per_item"], moving["per_m3_km"]]),
                ("cost of moving a class", 0, 2**60 // (longest + 1), [
                    moving["per_m3_km"] * (row["volume_m3"] or 0) * 1000 for row in tables["classes"]]),
                ("items", 1, 2**40, [part["count"] for part in parts] + [flow[2] for flow in flows]),
                ("bought or unmet", 0, 2**40, [n for part in solutions for n in part["purchased"] + part["unmet"]]),
                ("scale", 0, 2**60, [level["scale"] for level in levels]),
                ("count of a branch", 0, 2**40, [part["count"] for part in branches]),
                ("multiplier of a branch", 0, 2**60, [part["multiplier"] for part in branches]),
                ("multiplier", 0, 2**60, [row["value"] for level in levels for row in level["multipliers"]]),
                ("dual", -2**60, 2**60, [dual for level in levels for dual in level["supply"] + level["demand"]])]:
            yield from (f"{what}: {n} is out of range" for n in values if n is not None and not low <= n <= high)

    def head(self):
        """Digest, name, title, currency and date are those of the folder; a program and its version are named."""
        about, plan = self.inventory.about, self.plan
        origin = {key: about[key] for key in ("name", "title", "currency")} | {"revision": self.inventory.revision}
        if plan["inventory"]["revision"] != self.inventory.revision:
            yield (f"the folder is revision {self.inventory.revision[:12]}, the plan is of {plan['inventory']['name']}, "
                   f"revision {plan['inventory']['revision'][:12]}: give the folder that `reallot inventory export` "
                   "writes of that revision")
        expected = [origin, self.scenario["date"] or date(about["as_of"]), "premises" in self.scenario]
        yield from differences("head", expected, [plan["inventory"], plan["date"], "premises" in plan])
        if not re.fullmatch(r"(?=.{3,64}\Z)[a-z][a-z0-9-]* [0-9][0-9A-Za-z.+-]*", plan["program"]):
            yield "head: the program is not named"

    def needs(self):
        """The needs are exactly those of posts, norms and the needs table."""
        case = self.case = Case(self.inventory, self.plan, self.ways)
        yield from case.problems
        yield from differences("needs", case.needs, self.plan["needs"])
        if sum(need["quantity"] for need in case.needs) > 2**50:
            yield "too many items are needed"

    def rest_of(self, counts, reason):
        reasons = defaultdict(lambda: reason) if type(reason) is str else reason
        return [dict(zip(KEYS["remainder"], (row, counts[row], self.case.assets[row]["asset"], reasons[row])))
                for row in sorted(counts) if counts[row] > 0]

    def supply(self):
        """What is reserved or not usable is right, and every other item is in its lot, with its heir and pins."""
        case, plan, joined = self.case, self.plan, []
        unusable = {row: case.assets[row]["quantity"] for row in case.unusable}
        yield from differences("unusable", self.rest_of(unusable, case.unusable), plan["unusable"])
        for part in plan["reserved"]:  # a row that several pins reserve may stand several times
            if joined and joined[-1] | {"count": 0} == part | {"count": 0}:
                part = part | {"count": part["count"] + joined.pop()["count"]}
            joined.append(part)
        yield from differences("reserved", self.rest_of(case.reserved, "reserved"), joined)
        if plan["reallot_plan"] > 1:
            short = sorted(case.short_pins, key=lambda short: short["pin"])
            yield from differences("short_pins", short, plan.get("short_pins", []))
        yield from differences("lots", [{key: lot[key] for key in KEYS["lot"]} for lot in case.lots], plan["lots"])

    def assignments(self):
        """Every assignment keeps every rule; its way, its cost and its turn are right."""
        case, stated, arcs, expected, self.flows = self.case, self.plan["assignments"], {}, [], []
        for number, part in enumerate(stated):
            ends = case.lots[part["lot"]]["office"], case.needs[part["need"]]["office"]
            if not case.ways.record(part["metres"], *ends):
                yield f"assignments[{number}]: metres"
        flows = defaultdict(int)
        for part in stated:
            flows[part["lot"], part["need"]] += part["count"]
        left = [list(lot["members"]) for lot in case.lots]
        dearest = -1 if self.plan["reallot_plan"] > 1 else 0
        turns = sorted(flows.items(), key=lambda flow: (flow[0][0], dearest * case.needs[flow[0][1]]["price"], flow[0][1]))
        for (lot, need), due in turns:
            arc = case.arc(lot, need, "anywhere")
            if arc is None:
                yield f"lots[{lot}] may not serve needs[{need}]"
                continue
            self.flows.append((lot, need, due, arc))
            while due > 0 and left[lot]:
                row, count = left[lot].pop(0)
                if count > due:
                    left[lot].insert(0, (row, count - due))
                expected.append(self.assignment(row, min(due, count), lot, need, arc))
                due -= count
        expected.sort(key=lambda part: (part["row"], part["need"], part["lot"]))
        yield from differences("assignments", expected, stated)

    def assignment(self, row, count, lot, need, arc):
        asset, asked, (kind, is_repaired, *costs) = self.case.assets[row], self.case.needs[need], arc
        metres = self.case.ways(asset["office"], asked["office"])
        return dict(zip(KEYS["assignment"], (
            row, count, asset["asset"], asset["unit"], asset["office"], asked["unit"], asked["office"], lot, need, kind,
            is_repaired, metres, *costs)))

    def sides(self, who, flows, solution, may_be_unmet):
        """No lot gives more than it has, and every need is served, bought for or unmet."""
        self.used, served = defaultdict(int), defaultdict(int)
        for lot, need, count, _ in flows:
            self.used[lot] += count
            served[need] += count
        for number, lot in enumerate(self.case.lots):
            if self.used[number] > lot["quantity"]:
                yield f"{who}: lots[{number}] gives {self.used[number]}"
        for number, (need, bought, unmet) in enumerate(zip(self.case.needs, solution["purchased"], solution["unmet"])):
            if need["quantity"] != served[number] + bought + unmet or unmet and not may_be_unmet:
                yield f"{who}: items for needs[{number}]: {served[number]} served, {bought} bought, {unmet} unmet"

    def balance(self):
        """No item and no need is served twice; what is left, and all counts, are right."""
        plan, solution, assets = self.plan, self.plan["solution"], self.case.assets
        left = defaultdict(int, {row: asset["quantity"] for row, asset in enumerate(assets)})
        for part in plan["assignments"] + plan["reserved"] + plan["unusable"]:
            left[part["row"]] -= part["count"]
        yield from (f"row {row} gives more than it has" for row in left if left[row] < 0)
        yield from differences("surplus", self.rest_of(left, "surplus"), plan["surplus"])
        items = {"items": sum(asset["quantity"] for asset in assets),
                 "needed": sum(need["quantity"] for need in self.case.needs),
                 "reused": sum(part["count"] for part in plan["assignments"]),
                 "purchased": sum(solution["purchased"]), "unmet": sum(solution["unmet"])}
        items |= {key: sum(part["count"] for part in plan[key]) for key in ("reserved", "unusable", "surplus")}
        yield from differences("items", [items], [plan["items"]])
        yield from self.sides("plan", self.flows, solution, self.limits["purchase_budget"] is not None)

    def value(self, weights, flows, solution):
        total = sum(count * arc_cost(weights, arc) for _, _, count, arc in flows)
        for need, bought, unmet in zip(self.case.needs, solution["purchased"], solution["unmet"]):
            total += weights[0] * need["priority"] * unmet + weights[1] * need["price"] * bought
        return total

    def overspent(self, flows, solution):
        return [name for name, limit in self.limits.items()
                if limit is not None and self.value(WEIGHTS[name], flows, solution) > limit]

    def levels(self):
        """Values, budgets, pins and status are right, and bounds claim what the duals prove over every possible arc."""
        plan, objective, case = self.plan, self.objective, self.case
        stated, status, solution, rules = plan["levels"], plan["status"], plan["solution"], self.scenario["pins"]
        stranded = [dict(zip(KEYS["stranded"], (
            "pins", [pin for pin in lot["pins"] if rules[pin]["rule"] == "go"], lot["class"], lot["office"],
            lot["quantity"] - self.used[number], lot["quantity"]))) for number, lot in enumerate(case.lots)
                    if case.must_go(lot) and self.used[number] < lot["quantity"]]
        spent = {name: self.value(WEIGHTS[name], self.flows, solution) for name in self.limits}
        over = self.overspent(self.flows, solution)
        self.values = [self.value(WEIGHTS[level], self.flows, solution) for level in objective]
        yield from differences("levels", list(zip(objective, self.values)), [(p["level"], p["value"]) for p in stated])
        bounds = [None for _ in objective]
        if solution["certificate"]:
            bounds = yield from self.proven("plan", solution["certificate"], self.values, "anywhere",
                                             self.limits["purchase_budget"] is not None, status != "optimal")
        for level, bound in zip(stated, bounds):
            if not (level["bound"] == (bound or 0) if level["proof"] == "certified" or plan["reallot_plan"] > 1
                    else (bound or 0) <= level["bound"] <= level["value"]):
                yield f"{level}: {bound} is certified"
        is_proven = bounds == self.values and all(level["proof"] == "certified" for level in stated)
        is_whole = all(self.dual_sums(plan[who]["solution"]["certificate"]) == plan[who]["levels"]
                       for who in ("stay_only", "inherited"))
        possible = ["infeasible"] if stranded or over else ["feasible", "stopped"] if not is_proven else [
            "optimal" if is_whole else "stopped"]
        if status not in possible or status == "infeasible" and solution["certificate"]:
            yield f"status {status}: {stranded} do not go where they must, overspent are {over}, {bounds} are certified"
        reasons, name = stranded, "moving_budget"
        if not reasons and self.limits[name] is not None:
            reasons = [dict(zip(KEYS["overspent"], (name, spent[name], self.limits[name])))]
        if plan["reallot_plan"] > 1:
            yield from differences("reasons", reasons if status == "infeasible" else [], plan["reasons"])
        elif bool(plan["reasons"]) != (status == "infeasible"):
            yield "reasons"

    def proven(self, who, certificate, values, reach, may_be_unmet, may_be_open):
        """"Certificates": the bounds that duals prove, level by level; None where they prove none."""
        objective, levels, bounds = self.objective, certificate["levels"], {level: None for level in self.objective}
        given, is_whole = [level["level"] for level in levels], certificate["method"] == "lexicographic"
        heads = given if is_whole else [name for name, _ in groupby(given)]
        first = objective[:max(1, len(given))] if may_be_open else objective
        if heads != (first if is_whole else [level for level in objective if level in given]):
            yield f"{who}: duals of {given}"
        elif is_whole:
            bounds |= zip(objective, (yield from self.tight(who, levels, values, reach, may_be_unmet, may_be_open)))
        else:
            for name in heads:
                leaves = [level for level in levels if level["level"] == name]
                if not covers([leaf.get("branches", []) for leaf in leaves]):
                    yield f"{who}: the branches of {name} leave plans out"
                sides = self.limits | dict(zip(objective[:objective.index(name)], values))
                sums = []
                for leaf in leaves:
                    sums.append((leaf["scale"], (yield from self.leaf(who, leaf, sides, reach, may_be_unmet))))
                key = {"unmet": "priority", "purchases": "price"}.get(name)
                step = max(1, math.gcd(*(need[key] for need in self.case.needs))) if key else 1
                proven = [-(-total // (scale * step)) * step for scale, total in sums if scale]
                if not proven or any(total <= 0 for scale, total in sums if not scale):
                    yield f"{who}: branches of {name} are said to hold no plan"
                bounds[name] = max(0, min(proven, default=0))
        return list(bounds.values())

    def leaf(self, who, leaf, sides, reach, may_be_unmet):
        """What duals prove of the plans that take a leaf's branches."""
        case, rows = self.case, [row["row"] for row in leaf["multipliers"]]
        if len(set(rows)) < len(rows) or any(sides.get(row) is None for row in rows):
            yield f"{who}: a multiplier of {leaf['level']} stands twice or binds nothing"
            return 0
        weights, extra = [leaf["scale"] * weight for weight in WEIGHTS[leaf["level"]]], defaultdict(int)
        quantities = [part["quantity"] for part in case.lots + case.needs]
        total = sum(map(int.__mul__, quantities, leaf["supply"] + leaf["demand"]))
        for row, value in ((row["row"], row["value"]) for row in leaf["multipliers"]):
            weights = [weight + value * of_row for weight, of_row in zip(weights, WEIGHTS[row])]
            total -= value * sides[row]
        for branch in leaf.get("branches", []):
            worth = branch["multiplier"] * (1 if branch["side"] == "at_most" else -1)
            total -= worth * branch["count"]
            for need in branch["needs"]:
                extra[branch["column"], branch["lot"], need] += worth
        for column, cost, most in self.columns(weights, reach, may_be_unmet):
            reduced = cost + extra.get(column, 0) - leaf["demand"][column[2]]
            reduced -= 0 if column[1] is None else leaf["supply"][column[1]]
            total += min(0, reduced) * most
            if reduced < -2**62:
                yield f"{who}: {column} would be better"
        for number, (lot, dual) in enumerate(zip(case.lots, leaf["supply"])):
            if dual > 0 and not (reach == "anywhere" and case.must_go(lot)):
                yield f"{who}: dual of lots[{number}]"
        return total

    def columns(self, weights, reach, may_be_unmet):
        """All that a plan can do, as ((what, lot, need), what one item counts, the most items)."""
        case = self.case
        for number, need in enumerate(case.needs):
            yield ("bought", None, number), weights[1] * need["price"], need["quantity"]
            if may_be_unmet:
                yield ("unmet", None, number), weights[0] * need["priority"], need["quantity"]
        for number, lot in enumerate(case.lots):
            for need, arc in case.arcs(lot, reach):
                most = min(lot["quantity"], case.needs[need]["quantity"])
                yield ("served", number, need), arc_cost(weights, arc), most

    def dual_sums(self, certificate):
        quantities = [part["quantity"] for part in self.case.lots + self.case.needs]
        return [sum(map(int.__mul__, quantities, level["supply"] + level["demand"]))
                for level in (certificate or {"levels": []})["levels"]]

    def tight(self, who, levels, values, reach, may_be_unmet, may_be_open):
        """Lexicographic duals: the first reduced cost that is not 0 must be above 0, for every column."""
        case, sums, bounds = self.case, self.dual_sums({"levels": levels}), values[:len(levels)]
        if may_be_open and sums[-1] < values[len(sums) - 1]:
            bounds[-1:] = sums[-1:] = [max(0, sums[-1])]
        for level, total, value in zip(levels, sums, bounds):
            if level["scale"] != 1 or level["multipliers"] or "branches" in level or total != value:
                yield f"{who}: the duals of {level['level']} are not tight: {total}"
        demand = list(zip(*(level["demand"] for level in levels))) or [()] * len(case.needs)
        supply = list(zip(*(level["supply"] for level in levels))) or [()] * len(case.lots)
        weights = [WEIGHTS[level["level"]] for level in levels]

        def is_wrong(amounts):
            return next((amount for amount in amounts if amount), 0) < 0
        for number, (need, duals) in enumerate(zip(case.needs, demand)):
            if is_wrong(w[1] * need["price"] - d for w, d in zip(weights, duals)):
                yield f"{who}: buying for needs[{number}] would be better"
            if may_be_unmet and is_wrong(w[0] * need["priority"] - d for w, d in zip(weights, duals)):
                yield f"{who}: leaving needs[{number}] unmet would be better"
        for number, (lot, given) in enumerate(zip(case.lots, supply)):
            if is_wrong(-dual for dual in given) and not (reach == "anywhere" and case.must_go(lot)):
                yield f"{who}: dual of lots[{number}]"
            for need, arc in case.arcs(lot, reach):
                if is_wrong(arc_cost(w, arc) - s - d for w, s, d in zip(weights, given, demand[need])):
                    yield f"{who}: lots[{number}] for needs[{need}] would be better"
        return bounds

    def shortfalls(self):
        """What the register has for every need that is bought for or unmet is counted right."""
        case, solution, flows = self.case, self.plan["solution"], defaultdict(list)
        if self.plan["reallot_plan"] == 1:
            return
        for lot, need, count, _ in self.flows:
            flows[lot].append((need, count))
        expected = [self.shortfall(number, flows) for number, need in enumerate(case.needs)
                    if solution["purchased"][number] + solution["unmet"][number] > 0]
        for right, found in zip(expected, self.plan["shortfalls"]):
            near, other = right["nearest"], found["nearest"]
            ends = near and (near["office"], case.needs[right["need"]]["office"])
            if (near and other and near["office"] == other["office"]
                    and other["metres"] in case.ways.roundings(*ends)):
                right["nearest"] = other
        yield from differences("shortfalls", expected, self.plan["shortfalls"])

    def shortfall(self, number, flows):
        case, need, counts, takers = self.case, self.case.needs[number], defaultdict(int), defaultdict(int)
        here, near, registered = 0, [], 0
        kinds = {need["class"]: 0} | {substitute: penalty for (kind, substitute), penalty
                                      in self.inventory.penalty.items() if kind == need["class"]}
        for row in (row for kind in kinds for row in case.rows_of[kind]):
            registered += case.assets[row]["quantity"]
            counts[case.unusable.get(row)] += case.assets[row]["quantity"]
            counts["reserved"] += case.reserved.get(row, 0)
        counts[None] = 0
        for place, penalty in ((place, penalty) for kind, penalty in kinds.items() for place in case.lots_of[kind]):
            lot = case.lots[place]
            obstacle, _ = case.obstacle(lot, number, penalty)
            counts[obstacle] += lot["quantity"]
            if obstacle == "too_far":
                near.append({"office": lot["office"], "metres": case.ways(lot["office"], need["office"])})
            for other, count in flows[place] if obstacle is None else []:
                here += count if other == number else 0
                takers[case.needs[other]["unit"]] += count if other != number else 0
        left = counts[None] - here - sum(takers.values())
        obstacles = [(name, counts[name]) for name in OBSTACLES if counts[name] > 0]
        takers = sorted((taker for taker in takers.items() if taker[1] > 0), key=lambda taker: (-taker[1], taker[0]))
        cause = ("none_of_class" if registered == 0 else "too_costly" if left > 0 else
                 "all_serve_needs" if here > 0 or takers else "none_usable" if not obstacles else
                 "none_fits" if {name for name, _ in obstacles} <= set(OBSTACLES[:2]) else "none_may_come")
        excluded = [(name, counts[name]) for name in EXCLUSIONS if counts[name] > 0]
        nearest = min(near, key=lambda way: way["metres"], default=None)
        return dict(zip(KEYS["shortfall"], (
            number, cause, registered, excluded, obstacles, nearest, here, takers, left)))

    def baselines(self):
        """The baselines are valid on their fewer arcs, and where they have duals no better ones exist."""
        plan, needs, within = self.plan, self.case.needs, self.told.get("inherited_within_budget")
        everything = {"purchased": [need["quantity"] for need in needs], "unmet": [0] * len(needs)}
        before = [self.value(WEIGHTS[level], [], everything) for level in self.objective]
        for who, baseline, reach in [("B1", plan["stay_only"], "stay"), ("B2", plan["inherited"], "inherit")]:
            flows, values = yield from self.baseline(who, baseline, reach, False)
            yield from self.baseline_bounds(who, baseline, values, reach, "lexicographic")
            if values > before:
                yield f"{who} is worse than what it widens"
            before = values
        if (plan["status"] == "optimal" and all(pin["rule"] == "reserve" for pin in self.scenario["pins"])
                and set(self.limits.values()) == {None} and self.values > before):
            yield "the plan is worse than B2"
        if plan["reallot_plan"] > 1 and bool(within) != bool(self.overspent(flows, plan["inherited"]["solution"])):
            yield "B2 within the budgets stands where B2 keeps them, or does not where it breaks one"
        if within:
            may_be_unmet = self.limits["purchase_budget"] is not None
            flows, values = yield from self.baseline("B2 within the budgets", within, "inherit", may_be_unmet)
            yield from (f"B2 within the budgets breaks {name}" for name in self.overspent(flows, within["solution"]))
            bounds = yield from self.baseline_bounds(
                "B2 within the budgets", within, values, "inherit", "lagrangian", may_be_unmet)
            yield from differences("bounds within the budgets", [bound or 0 for bound in bounds], within["bounds"])

    def baseline(self, who, baseline, reach, may_be_unmet):
        flows, solution, places = [], baseline["solution"], [flow[:2] for flow in baseline["flows"]]
        if places != sorted(set(places)):
            yield f"{who}: flows out of order"
        for lot, need, count in baseline["flows"]:
            arc = self.case.arc(lot, need, reach)
            if arc:
                flows.append((lot, need, count, arc))
            else:
                yield f"{who}: lots[{lot}] may not serve needs[{need}]"
        yield from self.sides(who, flows, solution, may_be_unmet)
        values = [self.value(WEIGHTS[level], flows, solution) for level in self.objective]
        yield from differences(who, [values, self.value(WEIGHTS["moving_budget"], flows, solution)],
                               [baseline["levels"], baseline["moving_and_repair"]])
        return flows, values

    def baseline_bounds(self, who, baseline, values, reach, method, may_be_unmet=False):
        certificate = baseline["solution"]["certificate"]
        may_be_open = method == "lagrangian" or self.plan["status"] in ("stopped", "infeasible")
        if certificate is None:
            if not may_be_open:
                yield f"{who}: no duals"
            return [None for _ in values]
        yield from differences(f"{who}: method", [method], [certificate["method"]])
        return (yield from self.proven(who, certificate, values, reach, may_be_unmet, may_be_open))

def check(path, inventory, is_quiet):
    """How the check of one plan ends."""
    try:
        with open(path, "rb") as file:
            data = file.read()
        plan = read_plan(data)
        checker = Checker(inventory, plan)
        found = checker.faults()
    except (Unreadable, OSError, KeyError) as error:
        fault = f"{error} is nowhere in the folder" if type(error) is KeyError else error
        print(f"2 {path}: cannot be read: {fault}")
        return 2
    holds = "everything holds" + (", but which workplaces are right is NOT checked" if "premises" in plan else "")
    print(f"{1 if found else 0} {path}: {f'{found[0].__name__} fails' if found else holds}")
    if not is_quiet:
        scenario = sha256(canonical(plan["members"]).encode())
        told = {name: {key: baseline[key] for key in ("levels", "moving_and_repair", "flows")} | {
            key: baseline["solution"][key] for key in ("purchased", "unmet")}
                for name, baseline in checker.told.items()}
        baselines = sha256(json.dumps(told, separators=(",", ":")).encode())
        print(f"  plan      {sha256(data)}\n  inventory {inventory.revision}\n  scenario  {scenario}")
        print(f"  baselines {baselines}")
    if found and not is_quiet:
        print(f"  not so: {found[0].__doc__}", *(fault[:300] for fault in found[1][:9]), sep="\n    ")
    return 1 if found else 0

def main(arguments):
    is_quiet, paths = "--quiet" in arguments, [argument for argument in arguments if argument != "--quiet"]
    if len(paths) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        inventory = Inventory(paths[0])
    except (Unreadable, OSError, ValueError, KeyError) as error:
        print(f"cannot read {paths[0]}: {error}", file=sys.stderr)
        return 2
    return max(check(path, inventory, is_quiet) for path in paths[1:])

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
