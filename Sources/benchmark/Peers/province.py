# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a generated province and derives its needs, lots and arcs, apart from the product's code.

Only the rules that a generated province uses are here: norms per person, staff, office and room;
shares of split units; conditions, repair and ownership of scenarios/base.yaml; no substitutions,
no needs table, no pins, no budgets, no division plan, no routes. No cell is quoted. Ties are
decided by what offices, units and items are: ids count only between those that are alike.
"""

import math
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

import numpy as np

CONDITIONS = (b"new", b"good", b"fair")
REPAIRED = b"poor"
DAY = 20250701
MAXIMUM_METRES = 60_000
PER_ITEM = 20_000
PER_CUBIC_METRE_KILOMETRE = 3_500
DETOUR = 1.3
DIAMETER = 2 * 6_371_008.8


def lines(folder, name):
    path = Path(folder) / name
    if not path.exists():
        return [], []
    content = path.read_bytes()
    if b'"' in content:
        raise SystemExit(f"{path}: a quoted cell, which no generated province has")
    header, *rows = content.splitlines()
    return header.split(b","), rows


def table(folder, name):
    header, rows = lines(folder, name)
    return [dict(zip(header, row.split(b","))) for row in rows]


def apportion(total, weights):
    """Largest remainder, ties to the earlier weight."""
    whole = sum(weights)
    if whole == 0:
        return [0 for _ in weights]
    parts = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda k: (-(total * weights[k] % whole), k))
    for k in order[: total - sum(parts)]:
        parts[k] += 1
    return parts


def date(text, missing):
    """A date as yyyymmdd, a coarse one by its first or last day; 0 where it is empty."""
    if not text:
        return 0
    year, month, day = (*(int(part) for part in text.split(b"-")), None, None)[:3]
    return year * 10_000 + (month or (1 if missing == 1 else 12)) * 100 + (day or missing)


class Province:
    def __init__(self, folder):
        self.folder = folder
        for name in ("needs.csv", "substitutions.csv", "routes.csv"):
            if lines(folder, name)[1]:
                raise SystemExit(f"{name}: has rows, but the peers know no such rule")
        self.classes = {row[b"class"]: row for row in table(folder, "classes.csv")}
        offices = table(folder, "offices.csv")
        self.office = {row[b"office"]: index for index, row in enumerate(offices)}
        self.metres = self._distances(offices)
        self.posts = table(folder, "posts.csv")
        self.workplaces = defaultdict(set)
        for post in self.posts:
            self.workplaces[post[b"unit"]].add(post[b"office"])
        self.office_rank = self._office_rank(offices)
        self.unit_rank = self._unit_rank()
        self.needs = self._needs()
        self.lots = self._lots()

    @staticmethod
    def _distances(offices):
        north = np.radians([float(row[b"latitude"]) for row in offices])
        east = np.radians([float(row[b"longitude"]) for row in offices])
        chord = (
            np.sin((north[None, :] - north[:, None]) / 2) ** 2
            + np.cos(north)[:, None]
            * np.cos(north)[None, :]
            * np.sin((east[None, :] - east[:, None]) / 2) ** 2
        )
        way = DIAMETER * np.arcsin(np.minimum(1, np.sqrt(chord)))
        return np.floor(way * DETOUR + 0.5).astype(np.int64)

    @staticmethod
    def _ranks(keys):
        order = sorted(range(len(keys)), key=keys.__getitem__)
        return {index: rank for rank, index in enumerate(order)}

    def _office_rank(self, offices):
        """From south to north, then from west to east."""
        places = [
            tuple(Fraction(row[name].decode()) for name in (b"latitude", b"longitude"))
            for row in offices
        ]
        ranks = self._ranks(places)
        return {row[b"office"]: ranks[index] for index, row in enumerate(offices)}

    def _unit_rank(self):
        """Most people first, then by workplaces, then the most items held."""
        people, held = defaultdict(int), defaultdict(int)
        for post in self.posts:
            people[post[b"unit"]] += int(post[b"headcount"])
        header, rows = lines(self.folder, "assets.csv")
        unit, quantity = header.index(b"unit"), header.index(b"quantity")
        for row in rows:
            cells = row.split(b",")
            held[cells[unit]] += int(cells[quantity])
        units = [row[b"unit"] for row in table(self.folder, "units.csv")]
        ranks = self._ranks(
            [
                [-people[unit], *sorted(self.office_rank[place] for place in self.workplaces[unit])]
                + [-1, -held[unit]]
                for unit in units
            ]
        )
        return {unit: ranks[index] for index, unit in enumerate(units)}

    def _needs(self):
        """For each class: a list of (unit, office, quantity)."""
        rooms = table(self.folder, "rooms.csv")
        needs = defaultdict(list)
        for norm in table(self.folder, "norms.csv"):
            per, quantity = norm[b"per"], int(norm[b"quantity"])
            source = rooms if per == b"room" else self.posts
            count = b"rooms" if per == b"room" else b"headcount"
            places = defaultdict(lambda: defaultdict(int))
            for row in source:
                if norm[b"group"] in (b"*", row[b"group"]):
                    places[row[b"unit"]][row[b"office"]] += int(row[count])
            for unit, heads in places.items():
                names = sorted(heads, key=self.office_rank.__getitem__)
                people = [heads[name] for name in names]
                for name, granted in zip(names, self._granted(per, quantity, people)):
                    if granted > 0:
                        needs[norm[b"class"]].append((unit, name, granted))
        return needs

    @staticmethod
    def _granted(per, quantity, people):
        if per in (b"person", b"room"):
            return [quantity * count for count in people]
        if per == b"office":
            return [quantity for _ in people]
        staff = int(per.removeprefix(b"staff:"))
        return apportion(math.ceil(Fraction(quantity * sum(people), staff)), people)

    def _lots(self):
        """For each class: {(heir, office, repaired, movable): quantity}."""
        heirs = self._heirs()
        lots = defaultdict(lambda: defaultdict(int))
        shared = defaultdict(list)
        header, rows = lines(self.folder, "assets.csv")
        at = {name: index for index, name in enumerate(header)}
        place = [
            at[name]
            for name in (
                b"class", b"quantity", b"unit", b"office", b"condition", b"ownership", b"movable",
                b"in_use_since", b"inspected_on", b"original_cost",
            )
        ]  # fmt: skip
        for row in rows:
            cells = row.split(b",")
            kind, quantity, unit, office, condition, ownership, movable, since, seen, cost = (
                cells[index] for index in place
            )
            if ownership not in (b"", b"own"):
                continue
            repaired = condition not in CONDITIONS
            if repaired and (condition != REPAIRED or not self._repairs(kind)):
                continue
            key = (office, repaired, (movable or self.classes[kind][b"movable"]) == b"yes")
            successors = heirs[unit]
            if len(successors) == 1:
                lots[kind][(successors[0][0], *key)] += int(quantity)
            else:
                life = int(self.classes[kind][b"useful_life_years"])
                worth = int(cost) // int(quantity) if cost else -1
                merit = self._merit(condition, life, since, seen, worth)
                order = (self.office_rank[office], merit, not key[2])
                shared[(unit, kind)].append((order, int(quantity), key))
        for (unit, kind), items in shared.items():
            wanted = defaultdict(int)
            for taker, _, count in self.needs[kind]:
                wanted[taker] += count
            successors = sorted(
                heirs[unit], key=lambda row: (-wanted[row[0]], self.unit_rank[row[0]])
            )
            self._divide(successors, items, lots[kind])
        return lots

    @staticmethod
    def _merit(condition, life, since, seen, worth):
        """Condition, life left, an inspection that counts, first use, cost: small is good."""
        first = date(since, 1)
        end = first + life * 10_000
        counts = bool(first and seen) and date(seen, 1) >= end and date(seen, 31) <= DAY
        left = max(0, (end - DAY) // 10_000) if first else 0
        return ([*CONDITIONS, REPAIRED].index(condition), -left, not counts, -first, -worth)

    def _heirs(self):
        """For each old unit: its successors with their shares, in order."""
        heirs = defaultdict(list)
        for row in sorted(lines(self.folder, "successions.csv")[1]):
            old, new, share = row.split(b",")[:3]
            heirs[old].append((new, Fraction(share.decode())))
        return heirs

    def _repairs(self, kind):
        cost = self.classes[kind][b"repair_cost"]
        return cost != b"" and 10 * int(cost) <= 3 * int(self.classes[kind][b"reference_price"])

    def _divide(self, successors, items, lots):
        """First what stands at a successor's workplace, then the rest, the best of an office first."""
        items.sort()
        common = math.lcm(*(share.denominator for _, share in successors))
        left = apportion(
            sum(quantity for _, quantity, _ in items),
            [int(share * common) for _, share in successors],
        )

        def give(quantity, key, entitled):
            for k, (heir, _) in enumerate(successors):
                part = min(quantity, left[k]) if entitled(heir) else 0
                if part > 0:
                    lots[(heir, *key)] += part
                    left[k] -= part
                    quantity -= part
            return quantity

        rest = []
        for _, quantity, key in items:
            over = give(quantity, key, lambda heir: key[0] in self.workplaces[heir])
            if over > 0:
                rest.append((over, key))
        for quantity, key in rest:
            give(quantity, key, lambda heir: True)

    def market(self, kind):
        return Market(self, kind)


class Market:
    """The lots, needs and all allowed arcs of one class, as arrays."""

    def __init__(self, province, kind):
        row = province.classes[kind]
        needs, lots = province.needs[kind], province.lots[kind]
        self.price = int(row[b"reference_price"])
        self.demand = np.array([quantity for _, _, quantity in needs], dtype=np.int64)
        self.supply = np.fromiter(lots.values(), dtype=np.int64, count=len(lots))
        units = {unit: index for index, unit in enumerate({unit for unit, _, _ in needs})}
        unit = np.array([units[unit] for unit, _, _ in needs], dtype=np.int64)
        place = np.array([province.office[office] for _, office, _ in needs], dtype=np.int64)
        heir = np.array([units.get(key[0], -1) for key in lots], dtype=np.int64)
        stand = np.array([province.office[key[1]] for key in lots], dtype=np.int64)
        broken = np.array([key[2] for key in lots], dtype=bool)
        movable = np.array([key[3] for key in lots], dtype=bool)

        own = heir[:, None] == unit[None, :]
        same = stand[:, None] == place[None, :]
        metres = province.metres[stand[:, None], place[None, :]]
        allowed = same | (movable[:, None] & (own | (metres <= MAXIMUM_METRES)))
        self.lot, self.need = np.nonzero(allowed)
        litres = round(Fraction(row[b"volume_m3"].decode()) * 1_000)
        rate = PER_CUBIC_METRE_KILOMETRE * litres
        moving = np.where(same, 0, PER_ITEM + (rate * metres + 500_000) // 1_000_000)
        repair = np.where(broken, int(row[b"repair_cost"] or 0), 0)
        self.transfer = (~own[allowed]).astype(np.int64)
        self.moving = (moving + repair[:, None])[allowed]

    @property
    def arcs(self):
        return len(self.lot)

    def levels(self, flow, purchased):
        return {
            "purchases": int(purchased.sum()) * self.price,
            "transfers": int((flow * self.transfer).sum()),
            "moving": int((flow * self.moving).sum()),
        }
