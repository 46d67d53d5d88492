#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks plans of Reallot without Reallot:  python3 check.py [--quiet] FOLDER PLAN...

FOLDER is what `reallot inventory export` wrote. Everything is worked out again from it and from what the scenario
in the plan asks, in whole numbers, by the guide CheckingAPlan.md, whose sections the comments name. Needs nothing but
Python 3.11 and reading.py beside it. Where a plan chooses workplaces, these are taken from it unchecked. Ends with 0
where all plans hold, 1 where something fails, 2 where something cannot be read; --quiet prints one line a plan.
"""
import math, sys
from collections import defaultdict
from fractions import Fraction

sys.dont_write_bytecode = True
from reading import (BEST_LAST, NEED_KEYS, SHAPES, Inventory, Unreadable, baseline_rules, canonical, date, fits,
                     read_plan, sha256)

class Ways:
    """Whole metres from office to office; what a plan records counts where rounding leaves it open ("Ways")."""

    def __init__(self, inventory, detour):
        self.points = {row["office"]: [math.radians(row[key]) for key in ("latitude", "longitude")]
                       for row in inventory.tables["offices"]}
        self.factor = detour.numerator / detour.denominator
        self.known = {(row["from_office"], row["to_office"]): int(row["distance_km"] * 1000)
                      for row in inventory.tables["routes"]} | {(office, office): 0 for office in self.points}
        self.fixed = set(self.known)

    def exact(self, start, end):
        (north, west), (south, east) = self.points[start], self.points[end]
        turn, shift = math.sin((south - north) / 2), math.sin((east - west) / 2)
        half = turn * turn + math.cos(north) * math.cos(south) * shift * shift
        return 2 * 6371008.8 * math.asin(min(1, math.sqrt(half))) * self.factor

    def __call__(self, start, end):
        if (start, end) not in self.known:
            self.known[start, end] = math.floor(self.exact(start, end) + 0.5)
        return self.known[start, end]

    def record(self, metres, start, end):
        """Whether a plan may record a way so; what it records first then counts."""
        own = self(start, end)
        if metres < 0 or abs(metres - own) > ((start, end) not in self.fixed):
            return False
        self.known[start, end] = metres
        self.fixed.add((start, end))
        return True

    def is_open(self, metres, start, end):
        """Whether floating point leaves open that a way is so long."""
        return any(math.floor(self.exact(start, end) + shift + 0.5) == metres for shift in (-1e-6, 1e-6))

# ---- What follows from inventory and scenario ----

def apportion(total, weights):
    """Largest remainders: a whole number divided by weights; of equal remainders the earlier comes first."""
    parts = [Fraction(total) * weight / (sum(weights) or 1) for weight in weights]
    shares = [math.floor(part) for part in parts]
    for index in sorted(range(len(parts)), key=lambda i: shares[i] - parts[i])[:total - sum(shares) if sum(weights) else 0]:
        shares[index] += 1
    return shares

def first_day(value):
    return value[0] if value else 0

class Case:
    """Everything that has to stand in a plan, or is compared with it."""

    def __init__(self, inventory, plan, ways):
        self.inventory, self.scenario, self.format, self.ways = inventory, plan["scenario"], plan["reallot_plan"], ways
        self.problems, self.unusable, self.reserved = [], {}, defaultdict(int)
        self.assets, self.reuse = inventory.tables["assets"], self.scenario["reuse"]
        self.posts, self.rooms, self.requests = (inventory.tables[name] for name in ("posts", "rooms", "needs"))
        self.day = first_day(self.scenario["date"] or date(inventory.about["as_of"]))
        if "premises" in plan:
            self.move_in(plan["premises"]["units"])
        self.needs = self.all_needs()
        years = [self.years_asked(need) for need in self.needs]
        self.years = sorted(set(years) - {None})
        self.minima = {need["minimum_condition"] for need in self.needs} - {None}
        self.asks = [(self.steps(need["minimum_condition"]), sum(y <= asked for y in self.years) if asked is not None else 0)
                     for need, asked in zip(self.needs, years)]
        self.needs_of = defaultdict(list)  # of a class, and of a class and unit
        for number, need in enumerate(self.needs):
            self.needs_of[need["class"]].append(number)
            self.needs_of[need["class"], need["unit"]].append(number)
        self.lots = self.all_lots(self.inherited(self.supply()))
        self.longest, self.per_item = self.reuse["maximum_distance_m"], self.scenario["moving"]["per_item"]
        self.stand_ins = defaultdict(list)  # of a class: the classes it may stand in for, with their penalties
        for (kind, substitute), penalty in inventory.penalty.items():
            self.stand_ins[substitute].append((kind, penalty))
        for lot in self.lots:
            kind = inventory.row["class"][lot["class"]]
            lot["repair_cost"] = kind["repair_cost"] or 0
            lot["rate"] = self.scenario["moving"]["per_m3_km"] * int(1000 * (kind["volume_m3"] or 0))

    # "Premises": workplaces, rooms and needs go where the plan places people.

    def move_in(self, units):
        crews, place = {}, self.inventory.place["office"]
        for part in units:
            crews.setdefault(part["unit"], []).extend(
                (post["post"], spot["office"], post["people"]) for spot in part["placements"] for post in spot["posts"]
                if spot["office"] in place)

        def heads(crew):
            counts = {}
            for _, office, people in crew:
                counts[office] = counts.get(office, 0) + people
            return sorted(counts.items(), key=lambda head: place[head[0]])

        def follow(row):
            crew = crews.get(row["unit"], [])
            here = {post["post"] for post in self.posts if all(post[key] == row[key] for key in ("unit", "office"))}
            stays = not crew or row["office"] in dict(heads(crew))
            ranked = heads([part for part in crew if part[0] in here]) or heads(crew)
            return row if stays else row | {"office": max(ranked, key=lambda head: head[1])[0]}

        self.requests, rooms = list(map(follow, self.requests)), defaultdict(int)
        for row in (row for row in self.rooms if row["unit"] in crews):
            rooms[row["unit"], row["group"]] += row["rooms"]
        self.rooms = [row for row in self.rooms if row["unit"] not in crews] + [
            {"unit": unit, "group": group, "office": office, "rooms": share} for (unit, group), total in rooms.items()
            for (office, _), share in zip(heads(crews[unit]), apportion(total, [n for _, n in heads(crews[unit])])) if share]
        self.posts = [post for post in self.posts if post["unit"] not in crews] + [
            post | {"office": office, "headcount": people} for post in self.posts if post["unit"] in crews
            for office, people in heads([part for part in crews[post["unit"]] if part[0] == post["post"]]) or [(None, 0)]]

    # "Needs"

    def all_needs(self):
        asked, place, needs = self.scenario["needs"], self.inventory.place, []
        for norm in self.norms() if "norms" in asked["from"] else []:
            needs += self.granted(norm)
        for row in self.requests if "table" in asked["from"] else []:
            price = self.inventory.row["class"][row["class"]]["reference_price"]
            needs.append({key: price if key == "price" else row[key] for key in NEED_KEYS})
        return sorted((need for need in needs if need["quantity"] > 0),
                      key=lambda need: [place[key][need[key]] for key in ("class", "unit", "office")] + [need["need"].encode()])

    def norms(self):
        sets = {norm["norm_set"] for norm in self.inventory.tables["norms"]}
        chosen = self.scenario["needs"]["norm_set"] or (min(sets) if len(sets) == 1 else None)
        latest = {}
        for norm in sorted(self.inventory.tables["norms"], key=lambda norm: first_day(norm["valid_from"])):
            if norm["norm_set"] == chosen and first_day(norm["valid_from"]) <= self.day <= (norm["valid_to"] or (0, 10**8))[1]:
                latest[norm["group"], norm["class"], norm["per"]] = norm
        self.problems += [] if latest else ["the scenario names no set that has norms on its day"]
        return latest.values()

    def granted(self, norm):
        basis, staff = norm["per"].partition(":")[::2]
        column = "rooms" if basis == "room" else "headcount"
        counts, kind = defaultdict(dict), self.inventory.row["class"][norm["class"]]
        for row in self.rooms if basis == "room" else self.posts:
            if norm["group"] in ("*", row["group"]) and (row[column] > 0 or basis == "room"):
                counts[row["unit"]][row["office"]] = counts[row["unit"]].get(row["office"], 0) + row[column]
        for unit, offices in counts.items():
            if None in offices:
                self.problems.append(f"unit {unit} has a post without a workplace")
                continue
            offices = dict(sorted(offices.items(), key=lambda office: self.inventory.place["office"][office[0]]))
            if basis in ("person", "room"):
                quantities = [self.rounded(norm, count) for count in offices.values()]
            elif basis == "office":
                quantities = [self.rounded(norm, 1) for _ in offices]
            else:
                total = self.rounded(norm, Fraction(sum(offices.values()), int(staff)) if staff else 1)
                quantities = apportion(total, list(offices.values()))
            cap = kind["reference_price"] if norm["max_unit_price"] is None else norm["max_unit_price"]
            for office, quantity in zip(offices, quantities):
                key = "/".join(["norm", norm["group"], norm["class"], norm["per"], unit, office])
                yield dict(zip(NEED_KEYS, (key, unit, office, norm["class"], quantity, min(kind["reference_price"], cap),
                                           1, None, None)))

    def rounded(self, norm, count):
        share = norm["quantity"] * self.scenario["needs"]["coverage"]
        if not all(fits(Fraction(part)) for part in (share, count, share * count)):
            self.problems.append(f"what the norm of group {norm['group']} grants does not fit 64 bits")
        return math.ceil(share * count)

    # "Supply": which items may be reused, by condition and life, and which pins bind them.

    def years_asked(self, need):
        both = [need["minimum_remaining_years"], self.reuse["minimum_remaining_years"]]
        return max((years for years in both if years is not None), default=None)

    def steps(self, condition):
        return sum(BEST_LAST.index(least) <= BEST_LAST.index(condition) for least in self.minima) if condition else 0

    def standing(self, asset):
        return self.steps(asset["condition"]) if asset["condition"] in self.reuse["conditions"] else -1

    def mended(self, asset):
        repair, kind = self.reuse["repair"], self.inventory.row["class"][asset["class"]]
        may = repair and asset["condition"] in repair["from"] and kind["repair_cost"] is not None
        return self.steps(repair["to"]) if may and kind["repair_cost"] <= repair["limit"] * kind["reference_price"] else -1

    def life(self, asset):
        life = self.inventory.row["class"][asset["class"]]["useful_life_years"]
        since = asset["in_use_since"]
        return sum(since[0] + (life - years) * 10000 >= self.day for years in self.years) if since else 0

    def supply(self):
        """Pieces of rows as (row, items, pins)."""
        pieces, pins = [], self.scenario["pins"]
        for row, asset in enumerate(self.assets):
            if (asset["ownership"] or "own") not in self.reuse["ownership"]:
                self.unusable[row] = "ownership"
            elif max(self.standing(asset), self.mended(asset)) < 0:
                self.unusable[row] = "condition"
            else:
                pieces.append((row, asset["quantity"], ()))
        for number, pin in enumerate(pins):
            if pin["rule"] == "reserve":
                bound = self.bind(pieces, number, ())
                pieces = [piece for piece in bound if number not in piece[2]]
                for row, count, _ in (piece for piece in bound if number in piece[2]):
                    self.reserved[row] += count
        for number, pin in enumerate(pins):
            if pin["rule"] != "reserve":
                limited = pin["quantity"] is not None and self.format == 2
                earlier = [other for other in range(number) if limited and self.excludes(pin, pins[other])]
                pieces = self.bind(pieces, number, earlier)
        return pieces

    def excludes(self, pin, other):
        """Whether no item can keep both pins: both say `go`, to two units or to two offices."""
        if {pin["rule"], other["rule"]} != {"go"} or None in (pin["to"], other["to"]) or pin["to"] == other["to"]:
            return False
        units, offices = self.inventory.place["unit"], self.inventory.place["office"]
        return not (pin["to"] in units and other["to"] in offices or pin["to"] in offices and other["to"] in units)

    def bind(self, pieces, number, earlier):
        pin = self.scenario["pins"][number]
        keys = [key for key in ("asset", "class", "unit", "office") if pin[key] is not None]
        speaks = [all(self.assets[row][key] == pin[key] for key in keys) for row, _, _ in pieces]
        free = [not set(pins) & set(earlier) for _, _, pins in pieces]
        is_taken, left, bound = not any(map(min, speaks, free)), pin["quantity"] or math.inf, []
        for (row, count, pins), is_meant, is_free in zip(pieces, speaks, free):
            part = min(left, count) if is_meant and (is_taken or is_free) else 0
            left -= part
            bound += [(row, n, p) for n, p in [(part, (*pins, number)), (count - part, pins)] if n > 0]
        self.problems += [] if any(number in pins for _, _, pins in bound) else [f"pin {number + 1} binds nothing"]
        return bound

    # "Heirs"

    def inherited(self, pieces):
        """Pieces as (row, items, pins, heir)."""
        successions, parcels, done = defaultdict(list), defaultdict(list), []
        for row in self.inventory.tables["successions"]:
            successions[row["old_unit"], row["office"], row["class"]].append(row)
        for row, count, pins in pieces:
            asset = self.assets[row]
            holder, office, kind = asset["unit"], asset["office"], asset["class"]
            estates = [(holder, office, kind), (holder, office, None), (holder, None, kind), (holder, None, None)]
            goes_on = self.inventory.row["unit"][holder]["stage"] != "old"
            estate = next((estate for estate in estates if estate in successions and not goes_on), None)
            if estate:
                parcels[estate, kind].append((row, count, pins))
            else:
                done.append((row, count, pins, holder if goes_on else None))
        for (estate, _), parcel in parcels.items():
            done += self.divided(parcel, successions[estate])
        return done

    def divided(self, parcel, heirs):
        works = {(row["unit"], row["office"]) for row in self.posts + self.requests}
        due, done = apportion(sum(count for _, count, _ in parcel), [heir["share"] for heir in heirs]), []
        for at_workplace in (True, False):
            rest = []
            for row, count, pins in parcel:
                for number, heir in enumerate(heir["new_unit"] for heir in heirs):
                    part = min(count, due[number])
                    if part > 0 and (not at_workplace or (heir, self.assets[row]["office"]) in works):
                        done.append((row, part, pins, heir))
                        due[number], count = due[number] - part, count - part
                rest += [(row, count, pins)] if count else []
            parcel = rest
        return done

    # "Lots"

    def all_lots(self, pieces):
        lots, place = defaultdict(lambda: defaultdict(int)), self.inventory.place
        for row, count, pins, heir in pieces:
            asset = self.assets[row]
            movable = asset["movable"] or self.inventory.row["class"][asset["class"]]["movable"]
            lots[asset["class"], heir, asset["office"], self.standing(asset), self.mended(asset), self.life(asset),
                 movable == "yes", pins][row] += count
        order = lambda key: (place["class"][key[0]], place["unit"].get(key[1], math.inf), place["office"][key[2]], *key[3:])
        names = ("class", "heir", "office", "standing", "mended", "life", "movable", "pins")
        return [dict(zip(names, key)) | {"pins": list(key[-1]), "members": sorted(lots[key].items(), key=lambda member: self.turn(member[0])),
                                         "quantity": sum(lots[key].values())}
                for key in sorted(lots, key=order)]

    def turn(self, row):
        """The order in which the rows of a lot are used."""
        asset = self.assets[row]
        return -BEST_LAST.index(asset["condition"]), -(asset["in_use_since"] or (0, 0))[1], row

    # "Arcs"

    def needs_for(self, lot, reach):
        """The needs of the classes that a lot may serve, with the penalty of each class."""
        for kind, penalty in [(lot["class"], 0)] + self.stand_ins[lot["class"]]:
            for number in self.needs_of.get(kind if reach == "anywhere" else (kind, lot["heir"]), ()):
                yield number, penalty

    def arc(self, lot, number, penalty, reach):
        """What one item of a lot for a need means: (kind, repaired, moving, repair, penalty); None where a rule forbids."""
        need, (condition, life), rules = self.needs[number], self.asks[number], self.reuse
        is_heirs, is_here = lot["heir"] == need["unit"], lot["office"] == need["office"]
        is_repaired = lot["standing"] < condition
        if (not (is_heirs or reach == "anywhere") or not (is_here or reach != "stay" and lot["movable"])
                or lot["life"] < life or is_repaired and lot["mended"] < condition):
            return None
        metres = self.ways(lot["office"], need["office"])
        if not is_heirs and self.longest is not None and metres > self.longest:
            return None
        moving = 0 if is_here else self.per_item + (lot["rate"] * metres + 500_000) // 1_000_000
        repair = lot["repair_cost"] if is_repaired else 0
        if rules["worthwhile"] and moving + repair + penalty > need["price"]:
            return None
        if reach == "anywhere" and lot["pins"] and not self.pins_allow(lot, need):
            return None
        return "stay" if is_heirs and is_here else "inherit" if is_heirs else "transfer", is_repaired, moving, repair, penalty

    def arc_of(self, lot, number, reach):
        """The arc from a lot to a need by their positions."""
        lot, kind = self.lots[lot], self.needs[number]["class"]
        penalty = 0 if lot["class"] == kind else self.inventory.penalty.get((kind, lot["class"]))
        return None if penalty is None else self.arc(lot, number, penalty, reach)

    def pins_allow(self, lot, need):
        for pin in (self.scenario["pins"][number] for number in lot["pins"]):
            is_there = pin["to"] is not None and pin["to"] in (need["unit"], need["office"])
            if {"stay": need["office"] != lot["office"], "go": not is_there, "forbid": is_there}[pin["rule"]]:
                return False
        return True

    def must_go(self, lot):
        return any(self.scenario["pins"][number]["rule"] == "go" for number in lot["pins"])

    def obstacle(self, lot, number, penalty):
        """The first rule that keeps a lot from a need; None where none does."""
        need, (condition, life) = self.needs[number], self.asks[number]
        is_elsewhere = lot["office"] != need["office"]
        too_far = lot["heir"] != need["unit"] and self.longest is not None and (
            self.ways(lot["office"], need["office"]) > self.longest)
        rules = [max(lot["standing"], lot["mended"]) < condition, lot["life"] < life, not self.pins_allow(lot, need),
                 is_elsewhere and not lot["movable"], too_far, self.arc(lot, number, penalty, "anywhere") is None]
        return next((name for name, applies in zip(SHAPES["hindrance"][1:], rules) if applies), None)

# ---- The checks ----

CLAIMS = {
    "ranges": "All amounts are so small that every sum is exact everywhere.",
    "head": "Digest, name, title, currency and date are those of the folder.",
    "workplaces": "The plan tells workplaces if, and only if, the scenario asks for them; which ones is NOT checked here.",
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
# What counts at a level or in a budget: unmet by priority, purchases by price, transfers, moving with repair, penalties.
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
        self.require(check, expected == found, f"{what}: {expected} expected, {found} found")

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
        count = lambda parts, key="count": sum(part[key] for part in parts)
        items = {"items": count(assets, "quantity"), "needed": count(self.case.needs, "quantity"),
                 "reused": count(plan["assignments"]), "purchased": sum(solution["purchased"]),
                 "unmet": sum(solution["unmet"])} | {key: count(plan[key]) for key in ("reserved", "unusable", "surplus")}
        self.compare("balance", "items", items, plan["items"])

    def value(self, weights, flows, solution):
        return (sum(count * arc_cost(weights, arc) for _, _, count, arc in flows)
                + sum(weights[0] * need["priority"] * unmet + weights[1] * need["price"] * bought for need, bought, unmet
                      in zip(self.case.needs, solution["purchased"], solution["unmet"])))

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
            expected.append(self.shortfall(number, kinds, lots, [row for kind, _ in kinds for row in rows[kind]], flows))
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
        counted = lambda names, counts: [(name, counts[name]) for name in names if counts[name] > 0]
        obstacles, registered = counted(SHAPES["hindrance"][1:], obstacles), sum(case.assets[row]["quantity"] for row in rows)
        takers = sorted(counted(takers, takers), key=lambda taker: (-taker[1], taker[0]))
        cause = ("none_of_class" if registered == 0 else "too_costly" if left > 0 else
                 "all_serve_needs" if here > 0 or takers else "none_usable" if not obstacles else
                 "none_fits" if {name for name, _ in obstacles} <= {"below_condition", "short_life"} else "none_may_come")
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
        except (Unreadable, OSError) as error:
            print(f"2 {path}: cannot be read: {error}")
            worst = 2
            continue
        checker = Checker(inventory, plan)
        holds = checker.run()
        worst = max(worst, 0 if holds else 1)
        if is_quiet:
            print(f"{0 if holds else 1} {path}: {', '.join(check for check in CLAIMS if checker.faults[check]) or 'holds'}")
        else:
            report(path, data, plan, checker, holds)
    return worst

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
