#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks plans of Reallot without Reallot:  python3 check.py [--quiet] FOLDER PLAN...

FOLDER is what `reallot inventory export` wrote. Everything is worked out again from it and from what the scenario
in the plan asks, in whole numbers, by the guide CheckingAPlan.md, whose sections the comments name. Needs nothing but
Python 3.11 and the two files beside it: reading.py (what is read, and its digests) and derivation.py (what follows).
Where a plan chooses workplaces, these are taken from it unchecked. Ends with 0 where all plans hold, 1 where something
fails, 2 where something cannot be read; with --quiet it prints one line a plan.
"""
import math, sys
from collections import defaultdict
from fractions import Fraction

sys.dont_write_bytecode = True
from derivation import Case, Ways
from reading import SHAPES, Inventory, Unreadable, baseline_rules, canonical, date, read_plan, sha256

CLAIMS = {
    "ranges": "All amounts are so small that every sum is exact everywhere.",
    "head": "Digest, name, title, currency and date are those of the folder.",
    "workplaces": "The plan tells workplaces where the scenario asks for them, only there; which ones is NOT checked.",
    "needs": "The needs are exactly those of posts, norms and the needs table.",
    "supply": "What is reserved or not usable follows from the reuse rules and pins.",
    "lots": "Every other item is in exactly one lot, with its heir and pins.",
    "assignments": "Every assignment keeps every rule; its way, its cost and its turn are right.",
    "balance": "No item and no need is served twice; what is left, and all counts, are right.",
    "pins": "Every item that must go somewhere serves there.",
    "budgets": "Purchases, and moving with repair, keep within the budgets.",
    "values": "The value of each level is the sum of what the plan does.",
    "certificate": "The duals bound every level from below, over every possible arc.",
    "bounds": "Status, bounds and reasons claim no more and no less than the duals prove.",
    "shortfalls": "What the register has for every need that is bought for or unmet is counted right.",
    "baselines": "B1 and B2 are valid on their fewer arcs, and where they have duals no better ones exist.",
    "completeness": "No check had to be left out.",
}
# What counts at a level or in a budget: unmet by priority, bought by price, transfers, moving and repair, penalties.
WEIGHTS = {"unmet": (1, 0, 0, 0, 0), "purchases": (0, 1, 0, 0, 0), "transfers": (0, 0, 1, 0, 0),
           "moving": (0, 0, 0, 1, 1), "total_cost": (0, 1, 0, 1, 1),
           "purchase_budget": (0, 1, 0, 0, 0), "moving_budget": (0, 0, 0, 1, 0)}

class LeftOut(Exception):
    """What fails is what all later checks rest on."""

def arc_cost(weights, arc):
    return weights[2] * (arc[0] == "transfer") + weights[3] * (arc[2] + arc[3]) + weights[4] * arc[4]

class Checker:
    """The checks of one plan, in the order of CLAIMS."""

    def __init__(self, inventory, plan):
        self.inventory, self.plan, self.scenario = inventory, plan, plan["scenario"]
        self.examined, self.faults = defaultdict(int), defaultdict(list)

    def require(self, check, holds, fault):
        self.examined[check] += 1
        if not holds:
            self.faults[check].append(fault)

    def compare(self, check, what, expected, found):
        is_right = expected == found
        self.require(check, is_right, "" if is_right else f"{what}: {expected} expected, {found} found")

    def compare_all(self, check, what, expected, found):
        self.compare(check, f"number of {what}", len(expected), len(found))
        for number, (right, stated) in enumerate(zip(expected, found)):
            self.compare(check, f"{what}[{number}]", right, stated)

    def stop(self, *checks):
        if any(self.faults[check] for check in checks):
            raise LeftOut

    def run(self):
        try:
            self.all_checks()
        except LeftOut:
            self.require("completeness", False, "the checks that rest on what fails were left out")
        return not any(self.faults.values())

    def all_checks(self):
        plan, scenario = self.plan, self.scenario
        ways = Ways(self.inventory, scenario["moving"]["detour"])
        self.ranges(ways)
        self.stop("ranges")
        self.head()
        self.stop("workplaces")
        case = self.case = Case(self.inventory, plan, ways)
        self.compare_all("needs", "needs", case.needs, plan["needs"])
        total = sum(need["quantity"] for need in case.needs)
        self.require("needs", not case.problems and total <= 2**50, f"{case.problems}, {total} items")
        self.out_of_supply()
        self.compare_all("lots", "lots", [{key: lot[key] for key in ("class", "heir", "office", "pins", "members")}
                                          for lot in case.lots], plan["lots"])
        self.stop("needs", "supply", "lots")
        self.assignments()
        self.balance()
        self.stop("assignments", "balance")
        self.levels()
        if plan["reallot_plan"] > 1:
            self.shortfalls()
        self.baselines()

    def ranges(self, ways):
        """"Ranges"."""
        def within(what, low, high, values):
            for value in values:
                self.require("ranges", value is None or low <= value <= high, f"{what} {value} is out of range")
        tables, plan, scenario = self.inventory.tables, self.plan, self.scenario
        for table, column, most in [
                ("classes", "reference_price", 2**50), ("classes", "repair_cost", 2**50),
                ("classes", "volume_m3", Fraction(2**40, 1000)), ("norms", "max_unit_price", 2**50),
                ("assets", "quantity", 2**40), ("posts", "headcount", 2**40), ("rooms", "rooms", 2**40),
                ("needs", "quantity", 2**40), ("needs", "priority", 2**40), ("substitutions", "penalty", 2**50),
                ("routes", "distance_km", Fraction(2**31 - 1, 1000))]:
            within(f"{column} of {table}", 0, most, (row[column] for row in tables[table]))
        within("items", 0, 2**50, [sum(row["quantity"] for row in tables["assets"])])
        moving, limits = scenario["moving"], scenario["limits"]
        within("cost of moving", 0, 2**50, [moving["per_item"], moving["per_m3_km"]])
        within("detour", 0, 1000, [moving["detour"]])
        within("coverage", 0, 1, [scenario["needs"]["coverage"]])
        within("years", -5000, 5000, [scenario["reuse"]["minimum_remaining_years"]])
        within("limit", 0, math.inf, [scenario["reuse"]["maximum_distance_m"], *limits.values()])
        within("items of a pin", 1, math.inf, (pin["quantity"] for pin in scenario["pins"]))
        self.require("ranges", scenario["objective"][:1] == ["unmet"], "the first level is not 'unmet'")
        self.stop("ranges")
        longest = max((ways(a, b) for a in ways.points for b in ways.points), default=0)
        within("cost of moving a class", 0, 2**60 // (longest + 1), (
            moving["per_m3_km"] * (row["volume_m3"] or 0) * 1000 for row in tables["classes"]))
        rest = plan["surplus"] + plan["reserved"] + plan["unusable"]
        within("items", 1, 2**40, (part["count"] for part in plan["assignments"] + rest))
        for baseline in (plan["stay_only"], plan["inherited"]):
            within("items of a flow", 1, 2**40, (count for _, _, count in baseline["flows"]))
        for solution in (plan["solution"], plan["stay_only"]["solution"], plan["inherited"]["solution"]):
            within("items bought or unmet", 0, 2**40, solution["purchased"] + solution["unmet"])
            for level in (solution["certificate"] or {"levels": []})["levels"]:
                within("scale", 1, 2**60, [level["scale"]])
                within("multiplier", 0, 2**60, (multiplier["value"] for multiplier in level["multipliers"]))
                within("dual", -2**60, 2**60, level["supply"] + level["demand"])

    def head(self):
        about, plan = self.inventory.about, self.plan
        origin = {key: about[key] for key in ("name", "title", "currency")} | {"revision": self.inventory.revision}
        self.compare("head", "inventory", origin, plan["inventory"])
        self.compare("head", "date", self.scenario["date"] or date(about["as_of"]), plan["date"])
        if "premises" in plan or "premises" in self.scenario:
            self.compare("workplaces", "premises", "premises" in self.scenario, "premises" in plan)

    def rest_of(self, counts, reason):
        reasons = defaultdict(lambda: reason) if type(reason) is str else reason
        return [{"row": row, "count": counts[row], "tag": self.case.assets[row]["asset"], "reason": reasons[row]}
                for row in sorted(counts) if counts[row] > 0]

    def out_of_supply(self):
        """"Supply": a row that several pins reserve may stand several times, one after the other."""
        unusable = {row: self.case.assets[row]["quantity"] for row in self.case.unusable}
        self.compare_all("supply", "unusable", self.rest_of(unusable, self.case.unusable), self.plan["unusable"])
        if self.plan["reallot_plan"] > 1:
            short = sorted(self.case.short_pins, key=lambda short: short["pin"])
            self.compare_all("supply", "short_pins", short, self.plan.get("short_pins", []))
        joined = []
        for part in self.plan["reserved"]:
            if joined and joined[-1] | {"count": 0} == part | {"count": 0}:
                joined[-1] = part | {"count": part["count"] + joined[-1]["count"]}
            else:
                joined.append(part)
        self.compare_all("supply", "reserved", self.rest_of(self.case.reserved, "reserved"), joined)

    def assignments(self):
        """"Assignments": their flows, each by an arc, spread over the rows of their lots once more."""
        case, stated, self.flows = self.case, self.plan["assignments"], []
        for number, part in enumerate(stated):
            ends = case.lots[part["lot"]]["office"], case.needs[part["need"]]["office"]
            self.require("assignments", case.ways.record(part["metres"], *ends), f"assignments[{number}]: metres")
        for number, part in enumerate(stated):
            arc = case.arc_of(part["lot"], part["need"], "anywhere")
            self.require("assignments", arc, f"assignments[{number}]: the lot may not serve the need")
            if arc:
                self.flows.append((part["lot"], part["need"], part["count"], arc))
        flows, arcs, expected = defaultdict(int), {}, []
        for lot, need, count, arc in self.flows:
            flows[lot, need] += count
            arcs[lot, need] = arc
        left = {lot: list(case.lots[lot]["members"]) for lot, _ in flows}
        for lot, need in sorted(flows):
            due = flows[lot, need]
            while due > 0 and left[lot]:
                row, count = left[lot].pop(0)
                if count > due:
                    left[lot].insert(0, (row, count - due))
                expected.append(self.assignment(row, min(due, count), lot, need, arcs[lot, need]))
                due -= count
        expected.sort(key=lambda part: (part["row"], part["need"], part["lot"]))
        self.compare_all("assignments", "assignments", expected, stated)

    def assignment(self, row, count, lot, need, arc):
        asset, asked, (kind, is_repaired, moving, repair, penalty) = self.case.assets[row], self.case.needs[need], arc
        return {"row": row, "count": count, "tag": asset["asset"], "from_unit": asset["unit"],
                "from_office": asset["office"], "to_unit": asked["unit"], "to_office": asked["office"], "lot": lot,
                "need": need, "kind": kind, "repaired": is_repaired,
                "metres": self.case.ways(asset["office"], asked["office"]), "moving": moving, "repair": repair,
                "penalty": penalty}

    def sides(self, check, who, flows, solution, may_be_unmet):
        """Items used of each lot; no lot gives more than it has, and every need is served, bought for or unmet."""
        used, served = defaultdict(int), defaultdict(int)
        for lot, need, count, _ in flows:
            used[lot] += count
            served[need] += count
        for number, lot in enumerate(self.case.lots):
            self.require(check, used[number] <= lot["quantity"], f"{who}: lots[{number}] gives {used[number]}")
        for number, (need, bought, unmet) in enumerate(zip(self.case.needs, solution["purchased"], solution["unmet"])):
            self.compare(check, f"{who}: items for needs[{number}]", need["quantity"], served[number] + bought + unmet)
            self.require(check, may_be_unmet or unmet == 0, f"{who}: needs[{number}] is unmet without a budget")
        return used

    def balance(self):
        plan, solution, assets = self.plan, self.plan["solution"], self.case.assets
        self.may_be_unmet = self.scenario["limits"]["purchases"] is not None
        self.used = self.sides("balance", "plan", self.flows, solution, self.may_be_unmet)
        left = {row: asset["quantity"] for row, asset in enumerate(assets)}
        for part in plan["assignments"] + plan["reserved"] + plan["unusable"]:
            left[part["row"]] = left.get(part["row"], 0) - part["count"]
        self.require("balance", min(left.values(), default=0) >= 0, "a row gives more than it has")
        self.compare_all("balance", "surplus", self.rest_of(left, "surplus"), plan["surplus"])
        def count(parts, key="count"):
            return sum(part[key] for part in parts)
        items = {"items": count(assets, "quantity"), "needed": count(self.case.needs, "quantity"),
                 "reused": count(plan["assignments"]), "purchased": sum(solution["purchased"]),
                 "unmet": sum(solution["unmet"]), "reserved": count(plan["reserved"]),
                 "unusable": count(plan["unusable"]), "surplus": count(plan["surplus"])}
        self.compare("balance", "items", items, plan["items"])

    def value(self, weights, flows, solution):
        total = sum(count * arc_cost(weights, arc) for _, _, count, arc in flows)
        for need, bought, unmet in zip(self.case.needs, solution["purchased"], solution["unmet"]):
            total += weights[0] * need["priority"] * unmet + weights[1] * need["price"] * bought
        return total

    def levels(self):
        """"Levels and status"."""
        plan, objective, case = self.plan, self.scenario["objective"], self.case
        stated, status, solution = plan["levels"], plan["status"], plan["solution"]
        stranded = [(lot, lot["quantity"] - self.used[number]) for number, lot in enumerate(case.lots)
                    if case.must_go(lot) and self.used[number] < lot["quantity"]]
        for lot, items in stranded:
            self.require("pins", status == "infeasible", f"{items} of {lot['class']} at {lot['office']} do not go")
        spent = {name: self.value(WEIGHTS[name], self.flows, solution) for name in ("purchase_budget", "moving_budget")}
        limits = {"purchase_budget": self.scenario["limits"]["purchases"],
                  "moving_budget": self.scenario["limits"]["moving"]}
        over = [name for name in limits if limits[name] is not None and spent[name] > limits[name]]
        self.require("budgets", status == "infeasible" or not over, f"{over} are overspent: {spent}")
        self.values = [self.value(WEIGHTS[level], self.flows, solution) for level in objective]
        self.compare("values", "levels", list(zip(objective, self.values)), [(p["level"], p["value"]) for p in stated])
        bounds = [None for _ in objective]
        if solution["certificate"]:
            bounds = self.proven("certificate", "plan", solution["certificate"], self.values, "anywhere")
        for level, bound in zip(stated, bounds):
            is_right = (level["bound"] == bound if level["proof"] == "certified"
                        else (bound or 0) <= level["bound"] <= level["value"])
            self.require("bounds", is_right, f"{level}: {bound} is certified")
        is_proven = bounds == self.values and all(level["proof"] == "certified" for level in stated)
        possible = ["infeasible"] if stranded or over else ["optimal"] if is_proven else ["feasible", "stopped"]
        self.require("bounds", status in possible, f"status: one of {possible} expected, {status} found")
        self.require("bounds", status != "infeasible" or not solution["certificate"], "an infeasible plan has duals")
        if plan["reallot_plan"] == 1:
            return self.require("bounds", bool(plan["reasons"]) == (status == "infeasible"), "reasons")
        rules = self.scenario["pins"]
        reasons = [{"code": "pins", "pins": [pin for pin in lot["pins"] if rules[pin]["rule"] == "go"],
                    "class": lot["class"], "office": lot["office"], "items": items, "bound": lot["quantity"]}
                   for lot, items in stranded]
        if not reasons and limits["moving_budget"] is not None:
            reasons = [{"code": "moving_budget", "needed": spent["moving_budget"], "limit": limits["moving_budget"]}]
        self.compare_all("bounds", "reasons", reasons if status == "infeasible" else [], plan["reasons"])

    def proven(self, check, who, certificate, values, reach):
        """"Certificates": the bounds that duals prove, level by level; None where they prove none."""
        case, objective, before = self.case, self.scenario["objective"], len(self.faults[check])
        levels, method = certificate["levels"], certificate["method"]
        none, given = [None for _ in objective], [level["level"] for level in levels]
        expected = objective if method == "lexicographic" else [level for level in objective if level in given]
        self.compare(check, f"{who}: levels of the duals", expected, given)
        if len(self.faults[check]) > before:
            return none
        quantities = [part["quantity"] for part in case.lots + case.needs]
        sums = [sum(map(int.__mul__, quantities, level["supply"] + level["demand"])) for level in levels]
        if method == "lexicographic":
            for level, total, value in zip(levels, sums, values):
                self.require(check, level["scale"] == 1 and not level["multipliers"], f"{who}: a scale or multipliers")
                self.compare(check, f"{who}: sum of the duals of {level['level']}", value, total)
            self.signs(check, who, levels, [WEIGHTS[level] for level in objective], reach)
            return values if len(self.faults[check]) == before else none
        return [self.lagrangian(check, who, levels[given.index(level)], sums[given.index(level)], values[:place], reach)
                if level in given else None for place, level in enumerate(objective)]

    def lagrangian(self, check, who, level, total, earlier, reach):
        before, limits = len(self.faults[check]), self.scenario["limits"]
        sides = dict(zip(self.scenario["objective"], earlier))
        sides |= {"purchase_budget": limits["purchases"], "moving_budget": limits["moving"]}
        weights = [level["scale"] * weight for weight in WEIGHTS[level["level"]]]
        rows = [multiplier["row"] for multiplier in level["multipliers"]]
        if len(set(rows)) < len(rows) or any(sides.get(row) is None for row in rows):
            self.require(check, False, f"{who}: a multiplier of {level['level']} stands twice or binds nothing")
            return None
        for row, value in ((multiplier["row"], multiplier["value"]) for multiplier in level["multipliers"]):
            weights = [weight + value * of_row for weight, of_row in zip(weights, WEIGHTS[row])]
            total -= value * sides[row]
        self.signs(check, who, [level], [weights], reach)
        key = {"unmet": "priority", "purchases": "price"}.get(level["level"])
        step = max(1, math.gcd(*(need[key] for need in self.case.needs))) if key else 1
        bound = max(0, -(-total // (level["scale"] * step)) * step)
        return bound if len(self.faults[check]) == before else None

    def signs(self, check, who, levels, weights, reach):
        """The first reduced cost that is not 0 must be above 0, for every column."""
        case = self.case
        demand = list(zip(*(level["demand"] for level in levels))) or [()] * len(case.needs)
        supply = list(zip(*(level["supply"] for level in levels))) or [()] * len(case.lots)

        def is_right(*amounts):
            return next((amount for amount in amounts if amount), 0) >= 0
        for number, (need, duals) in enumerate(zip(case.needs, demand)):
            self.require(check, is_right(*(w[1] * need["price"] - d for w, d in zip(weights, duals))),
                         f"{who}: buying for needs[{number}] would be better")
            if self.may_be_unmet and reach == "anywhere":
                self.require(check, is_right(*(w[0] * need["priority"] - d for w, d in zip(weights, duals))),
                             f"{who}: leaving needs[{number}] unmet would be better")
        for number, (lot, given) in enumerate(zip(case.lots, supply)):
            is_free = reach == "anywhere" and case.must_go(lot)
            self.require(check, is_free or is_right(*(-dual for dual in given)), f"{who}: dual of lots[{number}]")
            for need, penalty in case.needs_for(lot, reach):
                arc = case.arc(lot, need, penalty, reach)
                if arc:
                    self.examined[check] += 1
                    for w, s, d in zip(weights, given, demand[need]):
                        reduced = arc_cost(w, arc) - s - d
                        if reduced:
                            break
                    else:
                        continue
                    if reduced < 0:
                        self.faults[check].append(f"{who}: lots[{number}] for needs[{need}] would be better")

    def shortfalls(self):
        """"Shortfalls"."""
        case, solution, stated, expected = self.case, self.plan["solution"], self.plan["shortfalls"], []
        lots, rows, flows = defaultdict(list), defaultdict(list), defaultdict(list)
        for number, lot in enumerate(case.lots):
            lots[lot["class"]].append(number)
        for row, asset in enumerate(case.assets):
            rows[asset["class"]].append(row)
        for lot, need, count, _ in self.flows:
            flows[lot].append((need, count))
        for number, need in enumerate(case.needs):
            if solution["purchased"][number] + solution["unmet"][number] == 0:
                continue
            kinds = [(need["class"], 0)] + [(substitute, penalty) for (kind, substitute), penalty
                                            in self.inventory.penalty.items() if kind == need["class"]]
            rows_of_kinds = [row for kind, _ in kinds for row in rows[kind]]
            expected.append(self.shortfall(number, kinds, lots, rows_of_kinds, flows))
        for right, found in zip(expected, stated):
            near, other = right["nearest"], found["nearest"]
            if near and other and near["office"] == other["office"] and case.ways.is_open(
                    other["metres"], near["office"], case.needs[right["need"]]["office"]):
                right["nearest"] = other
        self.compare_all("shortfalls", "shortfalls", expected, stated)

    def shortfall(self, number, kinds, lots, rows, flows):
        case, excluded, obstacles, takers = self.case, defaultdict(int), defaultdict(int), defaultdict(int)
        here, near = 0, []
        for row in rows:
            if row in case.unusable:
                excluded[case.unusable[row]] += case.assets[row]["quantity"]
            excluded["reserved"] += case.reserved.get(row, 0)
        for place, penalty in ((place, penalty) for kind, penalty in kinds for place in lots[kind]):
            lot = case.lots[place]
            obstacle = case.obstacle(lot, number, penalty)
            obstacles[obstacle] += lot["quantity"]
            if obstacle == "too_far":
                near.append({"office": lot["office"],
                             "metres": case.ways(lot["office"], case.needs[number]["office"])})
            for need, count in flows[place] if obstacle is None else []:
                here += count if need == number else 0
                takers[case.needs[need]["unit"]] += count if need != number else 0
        left = obstacles[None] - here - sum(takers.values())
        registered = sum(case.assets[row]["quantity"] for row in rows)

        def counted(names, counts):
            return [(name, counts[name]) for name in names if counts[name] > 0]
        obstacles = counted(SHAPES["hindrance"][1:], obstacles)
        takers = sorted(counted(takers, takers), key=lambda taker: (-taker[1], taker[0]))
        cause = ("none_of_class" if registered == 0 else "too_costly" if left > 0 else
                 "all_serve_needs" if here > 0 or takers else "none_usable" if not obstacles else
                 "none_fits" if {name for name, _ in obstacles} <= {"below_condition", "short_life"} else
                 "none_may_come")
        return {"need": number, "reason": cause, "registered": registered,
                "excluded": counted(SHAPES["exclusion"][1:], excluded), "obstacles": obstacles,
                "nearest": min(near, key=lambda way: way["metres"], default=None), "here": here, "takers": takers,
                "left": left}

    def baselines(self):
        """"Baselines": B0 buys everything; B1 and B2 are no worse than the one before."""
        case, objective, plan = self.case, self.scenario["objective"], self.plan
        everything = {"purchased": [need["quantity"] for need in case.needs], "unmet": [0] * len(case.needs)}
        before = [self.value(WEIGHTS[level], [], everything) for level in objective]
        for who, baseline, reach in [("B1", plan["stay_only"], "stay"), ("B2", plan["inherited"], "inherit")]:
            values = self.baseline(who, baseline, reach)
            self.require("baselines", values <= before, f"{who} is worse than what it widens")
            before = values
        if (plan["status"] == "optimal" and all(pin["rule"] == "reserve" for pin in self.scenario["pins"])
                and set(self.scenario["limits"].values()) == {None}):
            self.require("baselines", self.values <= before, "the plan is worse than B2")

    def baseline(self, who, baseline, reach):
        case, flows, faults = self.case, [], self.faults["baselines"]
        places = [flow[:2] for flow in baseline["flows"]]
        self.require("baselines", places == sorted(set(places)), f"{who}: flows out of order")
        for lot, need, count in baseline["flows"]:
            arc = case.arc_of(lot, need, reach)
            self.require("baselines", arc, f"{who}: lots[{lot}] may not serve needs[{need}]")
            if arc:
                flows.append((lot, need, count, arc))
        solution, before = baseline["solution"], len(faults)
        self.sides("baselines", who, flows, solution, False)
        values = [self.value(WEIGHTS[level], flows, solution) for level in self.scenario["objective"]]
        self.compare("baselines", f"{who}: levels", values, baseline["levels"])
        self.compare("baselines", f"{who}: moving and repair",
                     self.value(WEIGHTS["moving_budget"], flows, solution), baseline["moving_and_repair"])
        if len(faults) == before and solution["certificate"]:
            self.compare("baselines", f"{who}: method", "lexicographic", solution["certificate"]["method"])
            self.proven("baselines", who, solution["certificate"], values, reach)
        elif len(faults) == before:
            self.require("baselines", self.plan["status"] == "stopped", f"{who}: no duals")
        return values

def report(path, data, plan, checker, holds):
    print(f"{path}: {'everything holds' if holds else 'NOT everything holds'}")
    print(f"  plan      {sha256(data)}\n  inventory {checker.inventory.revision}")
    print(f"  scenario  {sha256(canonical(plan['scenario_members']).encode())}")
    print(f"  baselines {sha256(canonical(baseline_rules(plan['scenario_members'])).encode())}  (their rules)")
    for check in (check for check in CLAIMS if checker.examined[check]):
        faults = checker.faults[check]
        print(f"  {'FAILS' if faults else 'holds'}  {check:12} {checker.examined[check]:9,}  {CLAIMS[check]}")
        for fault in faults[:5]:
            print(f"           {fault}")

def main(arguments):
    is_quiet, paths = "--quiet" in arguments, [argument for argument in arguments if argument != "--quiet"]
    if len(paths) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    worst = 0
    try:
        inventory = Inventory(paths[0])
    except (Unreadable, OSError, ValueError, KeyError) as error:
        print(f"cannot read {paths[0]}: {error!r}", file=sys.stderr)
        return 2
    for path in paths[1:]:
        try:
            with open(path, "rb") as file:
                data = file.read()
            plan = read_plan(data)
            checker = Checker(inventory, plan)
            holds = checker.run()
        except (Unreadable, OSError, KeyError) as error:  # a key: what is named is nowhere in the folder
            print(f"2 {path}: cannot be read: {error}")
            worst = 2
            continue
        worst = max(worst, 0 if holds else 1)
        if is_quiet:
            failing = ", ".join(check for check in CLAIMS if checker.faults[check])
            print(f"{0 if holds else 1} {path}: {failing or 'holds'}")
        else:
            report(path, data, plan, checker, holds)
    return worst

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
