# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from an inventory and a scenario: needs, lots, and what may serve what. The comments name sections of
CheckingAPlan.md."""
import math
from collections import defaultdict
from fractions import Fraction
from reading import CONDITIONS, KEYS, date, fits

class Ways:
    """Whole metres from office to office; what a plan records counts where rounding leaves it open ("Ways")."""

    def __init__(self, inventory, detour):
        self.points = {office: list(map(math.radians, inventory.point(office))) for office in inventory.row["office"]}
        self.factor = detour.numerator / detour.denominator
        self.given = {(row["from_office"], row["to_office"]): int(row["distance_km"] * 1000)
                      for row in inventory.tables["routes"]} | {(office, office): 0 for office in self.points}
        self.known, self.recorded = dict(self.given), set()

    def rounded(self, start, end, shift=0):
        (north, west), (south, east) = self.points[start], self.points[end]
        turn, drift = math.sin((south - north) / 2), math.sin((east - west) / 2)
        half = turn * turn + math.cos(north) * math.cos(south) * drift * drift
        return math.floor(2 * 6371008.8 * math.asin(min(1, math.sqrt(half))) * self.factor + shift + 0.5)

    def roundings(self, start, end):
        """What a way may be: as given, else a great circle, of which floating point leaves the last digits open."""
        given = self.given.get((start, end))
        return [self.rounded(start, end, shift) for shift in (-1e-6, 1e-6)] if given is None else [given]

    def __call__(self, start, end):
        if (start, end) not in self.known:
            self.known[start, end] = self.rounded(start, end)
        return self.known[start, end]

    def record(self, metres, start, end):
        """Whether a plan may record a way so; what it records first then counts."""
        possible = [self(start, end)] if (start, end) in self.recorded else self.roundings(start, end)
        if metres not in possible:
            return False
        self.known[start, end] = metres
        self.recorded.add((start, end))
        return True

def apportion(total, weights):
    """Largest remainders: a whole number divided by weights; of equal remainders the earlier comes first."""
    parts = [Fraction(total) * weight / (sum(weights) or 1) for weight in weights]
    shares = [math.floor(part) for part in parts]
    for index in sorted(range(len(parts)), key=lambda i: shares[i] - parts[i])[:total - sum(shares)]:
        shares[index] += 1
    return shares if sum(weights) else [0 for _ in weights]

def first_day(value):
    return value[0] if value else 0

class Case:
    """Everything that has to stand in a plan, or is compared with it."""

    def __init__(self, inventory, plan, ways):
        self.inventory, self.scenario, self.format, self.ways = inventory, plan["scenario"], plan["reallot_plan"], ways
        self.problems, self.unusable, self.reserved, self.short_pins = [], {}, defaultdict(int), []
        self.reuse, self.moving = self.scenario["reuse"], self.scenario["moving"]
        self.assets, self.posts, self.rooms, self.requests = (
            inventory.tables[name] for name in ("assets", "posts", "rooms", "needs"))
        self.day = first_day(self.scenario["date"] or date(inventory.about["as_of"]))
        self.move_in(plan["workplaces"])
        self.works, self.people, self.held = defaultdict(set), defaultdict(int), defaultdict(int)
        for row in self.posts + self.requests:
            self.works[row["unit"]] |= {row["office"]} - {None}
            self.people[row["unit"]] += row.get("headcount", 0)
        for asset in self.assets:
            self.held[asset["unit"]] += asset["quantity"]
        self.needs = self.all_needs()
        own = self.reuse["minimum_remaining_years"]
        years = [max((y for y in (need["minimum_remaining_years"], own) if y is not None), default=None)
                 for need in self.needs]
        self.years = sorted(set(years) - {None})
        self.minima = {need["minimum_condition"] for need in self.needs} - {None}
        self.asks = [(self.steps(need["minimum_condition"]), sum(asked is not None and y <= asked for y in self.years))
                     for need, asked in zip(self.needs, years)]  # steps of condition and of life
        self.lots = self.all_lots(self.inherited(self.supply()))
        self.rows_of, self.lots_of, self.needs_of = (defaultdict(list) for _ in range(3))  # of a class
        for row, asset in enumerate(self.assets):
            self.rows_of[asset["class"]].append(row)
        for number, need in enumerate(self.needs):
            self.needs_of[need["class"]].append(number)
            self.needs_of[need["class"], need["unit"]].append(number)  # and of a class and unit
        for number, lot in enumerate(self.lots):
            self.lots_of[lot["class"]].append(number)
        self.stand_ins = defaultdict(list)  # of a class: the classes it may stand in for, with their penalties
        for (kind, substitute), penalty in inventory.penalty.items():
            self.stand_ins[substitute].append((kind, penalty))

    def kind(self, row):
        return self.inventory.row["class"][row["class"]]

    # "Premises": workplaces, rooms and needs go where the plan places people.

    def move_in(self, crews):
        place = self.inventory.place["office"]

        def heads(crew):
            counts = defaultdict(int)
            for _, office, people in crew:
                counts[office] += people
            return sorted(counts.items(), key=lambda head: place[head[0]])

        def follow(row):
            crew = crews.get(row["unit"], [])
            here = {post["post"] for post in self.posts if all(post[key] == row[key] for key in ("unit", "office"))}
            ranked = heads([part for part in crew if part[0] in here]) or heads(crew)
            stays = not crew or row["office"] in dict(heads(crew))
            return row if stays else row | {"office": max(ranked, key=lambda head: head[1])[0]}

        self.requests, rooms = list(map(follow, self.requests)), defaultdict(int)
        for row in (row for row in self.rooms if row["unit"] in crews):
            rooms[row["unit"], row["group"]] += row["rooms"]
        self.rooms = [row for row in self.rooms if row["unit"] not in crews]
        for (unit, group), total in rooms.items():
            spots = heads(crews[unit])
            self.rooms += [{"unit": unit, "group": group, "office": office, "rooms": share} for (office, _), share
                           in zip(spots, apportion(total, [people for _, people in spots])) if share]
        posts, self.posts = self.posts, [post for post in self.posts if post["unit"] not in crews]
        for post in (post for post in posts if post["unit"] in crews):
            spots = heads([part for part in crews[post["unit"]] if part[0] == post["post"]]) or [(None, 0)]
            self.posts += [post | {"office": office, "headcount": people} for office, people in spots]

    # "Ties": lists of numbers, of which the smaller comes first; in format 1 the places in the tables alone.

    def office_turn(self, office):
        return [*(self.inventory.point(office) if self.format > 1 else ()), self.inventory.place["office"][office]]

    def unit_turn(self, unit):
        works = [number for turn in sorted(map(self.office_turn, self.works[unit])) for number in turn]
        content = [-self.people[unit], *works, -math.inf, -self.held[unit]] if self.format > 1 else []
        return [*content, self.inventory.place["unit"][unit]]

    def item_turn(self, row):
        """The order in which the rows of a lot are used."""
        asset, years = self.assets[row], self.kind(self.assets[row])["useful_life_years"]
        since, inspected = asset["in_use_since"] or (0, 0), asset["inspected_on"]
        end = since[0] + years * 10000 if asset["in_use_since"] else math.inf
        left = max(0, end - self.day) // 10000 if end < math.inf else 0
        is_inspected = inspected is not None and inspected[0] >= end and inspected[1] <= self.day
        cost = -1 if asset["original_cost"] is None else asset["original_cost"] // max(1, asset["quantity"])
        better = [-left, not is_inspected, -since[0], -cost] if self.format > 1 else [-since[1]]
        return [-CONDITIONS.index(asset["condition"]), *better, row]

    def piece_turn(self, piece):
        row, asset, kind = piece[0], self.assets[piece[0]], self.kind(self.assets[piece[0]])
        if self.format == 1:
            return [row, *piece[2], math.inf]
        return [-kind["reference_price"], -kind["useful_life_years"],
                1 if kind["volume_m3"] is None else -kind["volume_m3"], self.inventory.place["class"][asset["class"]],
                *self.unit_turn(asset["unit"]), *self.office_turn(asset["office"]), *self.item_turn(row)[:-1],
                (asset["movable"] or kind["movable"]) != "yes", *piece[2], math.inf, row]

    # "Needs"

    def all_needs(self):
        asked, place = self.scenario["needs"]["from"], self.inventory.place
        needs = [need for norm in (self.norms() if "norms" in asked else []) for need in self.granted(norm)]
        needs += [{key: row[key] if key in row else self.kind(row)["reference_price"] for key in KEYS["need"]}
                  for row in self.requests if "table" in asked]
        return sorted((need for need in needs if need["quantity"] > 0), key=lambda need: (
            [place[key][need[key]] for key in ("class", "unit", "office")], need["need"].encode()))

    def norms(self):
        norms, latest = self.inventory.tables["norms"], {}
        chosen, sets = self.scenario["needs"]["norm_set"], {norm["norm_set"] for norm in norms}
        for norm in sorted(norms, key=lambda norm: first_day(norm["valid_from"])):
            last = norm["valid_to"][1] if norm["valid_to"] else math.inf
            is_chosen = norm["norm_set"] == chosen or chosen is None and len(sets) == 1
            if is_chosen and first_day(norm["valid_from"]) <= self.day <= last:
                latest[norm["group"], norm["class"], norm["per"]] = norm
        self.problems += [] if latest else ["the scenario names no set that has norms on its day"]
        return latest.values()

    def granted(self, norm):
        basis, staff = norm["per"].partition(":")[::2]
        column, counts = "rooms" if basis == "room" else "headcount", defaultdict(lambda: defaultdict(int))
        for row in self.rooms if basis == "room" else self.posts:
            if norm["group"] in ("*", row["group"]) and (row[column] > 0 or basis == "room"):
                counts[row["unit"]][row["office"]] += row[column]
        for unit, people in counts.items():
            if None in people:
                self.problems.append(f"unit {unit} has a post without a workplace")
                continue
            offices = sorted(people, key=self.office_turn)
            if basis in ("person", "room", "office"):
                quantities = [self.rounded(norm, 1 if basis == "office" else people[office]) for office in offices]
            else:
                total = self.rounded(norm, Fraction(sum(people.values()), int(staff)) if staff else 1)
                quantities = apportion(total, [people[office] for office in offices])
            cap = math.inf if norm["max_unit_price"] is None else norm["max_unit_price"]
            for office, quantity in zip(offices, quantities):
                key = "/".join(["norm", norm["group"], norm["class"], norm["per"], unit, office])
                price = min(self.kind(norm)["reference_price"], cap)
                yield dict(zip(KEYS["need"], (key, unit, office, norm["class"], quantity, price, 1, None, None)))

    def rounded(self, norm, count):
        share = norm["quantity"] * self.scenario["needs"]["coverage"]
        if not all(fits(Fraction(part)) for part in (share, count, share * count)):
            self.problems.append(f"what the norm of group {norm['group']} grants does not fit 64 bits")
        return math.ceil(share * count)

    # "Supply": which items may be reused, by condition and life, and which pins bind them.

    def steps(self, condition):
        return sum(CONDITIONS.index(least) <= CONDITIONS.index(condition) for least in self.minima) if condition else 0

    def traits(self, row):
        """Steps as a row stands (-1: not so), after repair (-1: not repaired), of life, and whether it is movable."""
        asset, repair, kind = self.assets[row], self.reuse["repair"], self.kind(self.assets[row])
        may = (repair and asset["condition"] in repair["from"] and kind["repair_cost"] is not None
               and kind["repair_cost"] <= repair["limit"] * kind["reference_price"])
        end = first_day(asset["in_use_since"]) + kind["useful_life_years"] * 10000
        return (self.steps(asset["condition"]) if asset["condition"] in self.reuse["conditions"] else -1,
                self.steps(repair["to"]) if may else -1,
                sum(end - years * 10000 >= self.day for years in self.years) if asset["in_use_since"] else 0,
                (asset["movable"] or kind["movable"]) == "yes")

    def supply(self):
        """Pieces of rows as (row, items, pins)."""
        pieces, pins = [], list(enumerate(self.scenario["pins"]))
        for row, asset in enumerate(self.assets):
            if (asset["ownership"] or "own") not in self.reuse["ownership"]:
                self.unusable[row] = "ownership"
            elif max(self.traits(row)[:2]) < 0:
                self.unusable[row] = "condition"
            else:
                pieces.append((row, asset["quantity"], ()))
        for number, pin in (pair for pair in pins if pair[1]["rule"] == "reserve"):
            bound = self.bind(pieces, number, set())
            pieces = [piece for piece in bound if number not in piece[2]]
            for row, count, _ in (piece for piece in bound if number in piece[2]):
                self.reserved[row] += count
        for number, pin in (pair for pair in pins if pair[1]["rule"] != "reserve"):
            limited = pin["quantity"] is not None and self.format > 1
            earlier = {other for other, rule in pins[:number] if limited and self.excludes(pin, rule)}
            pieces = self.bind(pieces, number, earlier)
        return pieces

    def excludes(self, pin, other):
        """Whether no item can keep both pins: both say `go`, to two units or to two offices."""
        units, offices, ends = self.inventory.place["unit"], self.inventory.place["office"], (pin["to"], other["to"])
        return pin["rule"] == other["rule"] == "go" and None not in ends and ends[0] != ends[1] and not any(
            a in units and b in offices for a, b in (ends, ends[::-1]))

    def bind(self, pieces, number, earlier):
        pin, bound = self.scenario["pins"][number], []
        pieces = pieces if pin["quantity"] is None else sorted(pieces, key=self.piece_turn)
        keys = [key for key in ("asset", "class", "unit", "office") if pin[key] is not None]
        matched = {row for row, asset in enumerate(self.assets) if all(asset[key] == pin[key] for key in keys)}
        free = [row in matched and earlier.isdisjoint(pins) for row, _, pins in pieces]
        left = pin["quantity"] or math.inf
        for (row, count, pins), is_free in zip(pieces, free):
            part = min(left, count) if is_free or row in matched and not any(free) else 0
            left -= part
            bound += [piece for piece in [(row, part, (*pins, number)), (row, count - part, pins)] if piece[1] > 0]
        taken = sum(count for _, count, pins in bound if number in pins)
        if taken < (pin["quantity"] or 1):
            items = sum(self.assets[row]["quantity"] for row in matched)
            self.short_pins.append({"pin": number, "registered": items, "bound": taken})
        self.problems += [] if matched else [f"pin {number + 1} matches nothing"]
        return bound

    # "Heirs"

    def inherited(self, pieces):
        """Pieces as (row, items, pins, heir)."""
        successions, parcels, done = defaultdict(list), defaultdict(list), []
        for row in self.inventory.tables["successions"]:
            successions[row["old_unit"], row["office"], row["class"]].append(row)
        for row, count, pins in pieces:
            holder, office, kind = (self.assets[row][key] for key in ("unit", "office", "class"))
            goes_on = self.inventory.row["unit"][holder]["stage"] != "old"
            estates = [(holder, office, kind), (holder, office, None), (holder, None, kind), (holder, None, None)]
            estate = next((estate for estate in estates if estate in successions and not goes_on), None)
            if estate:
                parcels[estate, kind].append((row, count, pins))
            else:
                done.append((row, count, pins, holder if goes_on else None))
        for (estate, _), parcel in parcels.items():
            done += self.divided(sorted(parcel, key=self.piece_turn), successions[estate])
        return done

    def divided(self, parcel, heirs):
        kind, needed = self.assets[parcel[0][0]]["class"], defaultdict(int)
        for need in self.needs:
            needed[need["unit"]] += need["quantity"] * (self.format > 1 and need["class"] == kind)
        heirs = sorted(heirs, key=lambda heir: [-needed[heir["new_unit"]], *self.unit_turn(heir["new_unit"])])
        due = apportion(sum(count for _, count, _ in parcel), [heir["share"] for heir in heirs])
        for at_workplace in (True, False):
            rest = []
            for row, count, pins in parcel:
                for number, heir in enumerate(heir["new_unit"] for heir in heirs):
                    if not at_workplace or self.assets[row]["office"] in self.works[heir]:
                        part = min(count, due[number])
                        due[number], count = due[number] - part, count - part
                        yield row, part, pins, heir
                rest.append((row, count, pins))
            parcel = rest

    # "Lots"

    def all_lots(self, pieces):
        lots, place = defaultdict(lambda: defaultdict(int)), self.inventory.place
        for row, count, pins, heir in (piece for piece in pieces if piece[1] > 0):
            asset = self.assets[row]
            lots[asset["class"], heir, asset["office"], *self.traits(row), pins][row] += count

        def order(key):
            return place["class"][key[0]], place["unit"].get(key[1], math.inf), place["office"][key[2]], *key[3:]
        names = ("class", "heir", "office", "standing", "mended", "life", "movable", "pins")
        return [dict(zip(names, key)) | {
            "pins": list(key[-1]), "quantity": sum(lots[key].values()),
            "members": sorted(lots[key].items(), key=lambda member: self.item_turn(member[0])),
            "repair_cost": self.inventory.row["class"][key[0]]["repair_cost"] or 0,
            "rate": self.moving["per_m3_km"] * int(1000 * (self.inventory.row["class"][key[0]]["volume_m3"] or 0))}
                for key in sorted(lots, key=order)]

    # "Arcs"

    def obstacle(self, lot, number, penalty, reach="anywhere"):
        """The first rule that keeps a lot from a need, with None; else None with the arc of one item: (kind,
        repaired, moving, repair, penalty)."""
        need, (condition, life), longest = self.needs[number], self.asks[number], self.reuse["maximum_distance_m"]
        is_heirs, is_here = lot["heir"] == need["unit"], lot["office"] == need["office"]
        is_repaired = lot["standing"] < condition
        if is_repaired and lot["mended"] < condition:
            return "below_condition", None
        if lot["life"] < life:
            return "short_life", None
        if reach == "anywhere" and lot["pins"] and not self.pins_allow(lot, need):
            return "pinned", None
        if not is_here and not lot["movable"]:
            return "immovable", None
        metres = 0 if is_here else self.ways(lot["office"], need["office"])
        if not is_heirs and longest is not None and metres > longest:
            return "too_far", None
        moving = 0 if is_here else self.moving["per_item"] + (lot["rate"] * metres + 500_000) // 1_000_000
        repair = lot["repair_cost"] if is_repaired else 0
        if self.reuse["worthwhile"] and moving + repair + penalty > need["price"]:
            return "dearer", None
        kind = "transfer" if not is_heirs else "stay" if is_here else "inherit"
        return None, (kind, is_repaired, moving, repair, penalty)

    def arcs(self, lot, reach, only=None):
        """The needs that a lot may serve with their arcs: `anywhere`, or of its heir (`inherit`), there (`stay`)."""
        for kind, penalty in [(lot["class"], 0)] + self.stand_ins[lot["class"]]:
            for number in self.needs_of.get(kind if reach == "anywhere" else (kind, lot["heir"]), ()):
                if only in (None, number) and (reach != "stay" or lot["office"] == self.needs[number]["office"]):
                    arc = self.obstacle(lot, number, penalty, reach)[1]
                    if arc:
                        yield number, arc

    def arc(self, lot, number, reach):
        """The arc from a lot to a need by their positions; None where there is none."""
        return next((arc for _, arc in self.arcs(self.lots[lot], reach, number)), None)

    def pins_allow(self, lot, need):
        for pin in (self.scenario["pins"][number] for number in lot["pins"]):
            is_there = pin["to"] is not None and pin["to"] in (need["unit"], need["office"])
            if {"stay": need["office"] != lot["office"], "go": not is_there, "forbid": is_there}[pin["rule"]]:
                return False
        return True

    def must_go(self, lot):
        return any(self.scenario["pins"][number]["rule"] == "go" for number in lot["pins"])
