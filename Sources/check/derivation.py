# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from an inventory and a scenario: needs, lots with their heirs, ways, and what may serve what.

The comments name sections of the guide CheckingAPlan.md.
"""
import math
from collections import defaultdict
from fractions import Fraction

from reading import BEST_LAST, NEED_KEYS, SHAPES, date, fits

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
        is_fixed = (start, end) in self.fixed
        if not (metres == self(start, end) if is_fixed else self.is_open(metres, start, end)):
            return False
        self.known[start, end] = metres
        self.fixed.add((start, end))
        return True

    def is_open(self, metres, start, end):
        """Whether floating point leaves open that a way is so long."""
        return any(math.floor(self.exact(start, end) + shift + 0.5) == metres for shift in (-1e-6, 1e-6))

def apportion(total, weights):
    """Largest remainders: a whole number divided by weights; of equal remainders the earlier comes first."""
    if sum(weights) == 0:
        return [0 for _ in weights]
    parts = [Fraction(total) * weight / sum(weights) for weight in weights]
    shares = [math.floor(part) for part in parts]
    for index in sorted(range(len(parts)), key=lambda i: shares[i] - parts[i])[:total - sum(shares)]:
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
        self.move_in(plan["workplaces"])
        self.needs = self.all_needs()
        years = [self.years_asked(need) for need in self.needs]
        self.years = sorted(set(years) - {None})
        self.minima = {need["minimum_condition"] for need in self.needs} - {None}
        self.asks = [(self.steps(need["minimum_condition"]), sum(asked is not None and y <= asked for y in self.years))
                     for need, asked in zip(self.needs, years)]  # steps of condition and of life
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

    def move_in(self, crews):
        place = self.inventory.place["office"]

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
        self.rooms = [row for row in self.rooms if row["unit"] not in crews]
        for (unit, group), total in rooms.items():
            offices, people = zip(*heads(crews[unit])) if crews[unit] else ((), ())
            self.rooms += [{"unit": unit, "group": group, "office": office, "rooms": share}
                           for office, share in zip(offices, apportion(total, people)) if share]
        posts, self.posts = self.posts, [post for post in self.posts if post["unit"] not in crews]
        for post in (post for post in posts if post["unit"] in crews):
            spots = heads([part for part in crews[post["unit"]] if part[0] == post["post"]]) or [(None, 0)]
            self.posts += [post | {"office": office, "headcount": people} for office, people in spots]

    # "Needs"

    def all_needs(self):
        asked, place, needs = self.scenario["needs"], self.inventory.place, []
        for norm in self.norms() if "norms" in asked["from"] else []:
            needs += self.granted(norm)
        for row in self.requests if "table" in asked["from"] else []:
            price = self.inventory.row["class"][row["class"]]["reference_price"]
            needs.append({key: price if key == "price" else row[key] for key in NEED_KEYS})

        def order(need):
            return [place[key][need[key]] for key in ("class", "unit", "office")], need["need"].encode()
        return sorted((need for need in needs if need["quantity"] > 0), key=order)

    def norms(self):
        sets = {norm["norm_set"] for norm in self.inventory.tables["norms"]}
        chosen = self.scenario["needs"]["norm_set"]
        if chosen is None and len(sets) == 1:
            chosen = min(sets)
        latest = {}
        for norm in sorted(self.inventory.tables["norms"], key=lambda norm: first_day(norm["valid_from"])):
            first, last = first_day(norm["valid_from"]), norm["valid_to"][1] if norm["valid_to"] else math.inf
            if norm["norm_set"] == chosen and first <= self.day <= last:
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
            cap = math.inf if norm["max_unit_price"] is None else norm["max_unit_price"]
            for office, quantity in zip(offices, quantities):
                key = "/".join(["norm", norm["group"], norm["class"], norm["per"], unit, office])
                price = min(kind["reference_price"], cap)
                yield dict(zip(NEED_KEYS, (key, unit, office, norm["class"], quantity, price, 1, None, None)))

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
        may = may and kind["repair_cost"] <= repair["limit"] * kind["reference_price"]
        return self.steps(repair["to"]) if may else -1

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

        def order(key):
            return place["class"][key[0]], place["unit"].get(key[1], math.inf), place["office"][key[2]], *key[3:]
        names = ("class", "heir", "office", "standing", "mended", "life", "movable", "pins")
        return [dict(zip(names, key)) | {"pins": list(key[-1]), "quantity": sum(lots[key].values()),
                                         "members": sorted(lots[key].items(), key=lambda member: self.turn(member[0]))}
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
        """One item of a lot for a need: (kind, repaired, moving, repair, penalty); None where a rule forbids it."""
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
        kind = "transfer" if not is_heirs else "stay" if is_here else "inherit"
        return kind, is_repaired, moving, repair, penalty

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
