# SPDX-License-Identifier: GPL-3.0-or-later
"""The best waves of small moves, each by one integer model that HiGHS solves level by level.

The benchmark writes what plan, inventory and calendar say, a move on each line. Who sits where, what
travels with whom, what must stand where and when things may move are derived (move.py) from the guide to
the wave plan file alone. The model: moved[part, gap] and carried[line, gap] grow from gap to gap until
all is done; drive[load, gap, lorry] counts tours, for every load of whole items that some order of
stops may carry, with its shortest order. Each level becomes a row that the next levels keep.
"""

import itertools
import json
import sys
import time
from collections import defaultdict

import highspy
import numpy as np

from move import Move

MOST_LOADS = 4_000


class Load:
    """Whole items that one tour carries, by the place of the goods."""

    def __init__(self, counts, stops, metres):
        self.counts, self.stops, self.metres = counts, stops, metres


class TooLarge(Exception):
    pass


def loads(move):
    """Every load that some order of stops may carry, with the shortest of these orders."""
    calendar, goods = move.calendar, list(move.goods.items())
    best = {}
    for size in range(2, calendar["stops"] + 1):
        for stops in itertools.permutations([office["id"] for office in move.data["offices"]], size):
            place = {office: index for index, office in enumerate(stops)}
            fitting = [
                (number, place[key[1]], place[key[2]], key, count)
                for number, (key, count) in enumerate(goods)
                if key[1] in place and key[2] in place and place[key[1]] < place[key[2]]
            ]
            used = {end for _, start, stop, _, _ in fitting for end in (start, stop)}
            if len(used) < size:
                continue
            way = move.way(stops)
            depot = [calendar["depot"]] if calendar.get("depot") else []
            whole = [depot[0], *stops, depot[0]] if depot else list(stops)
            metres = move.way([a for a, b in zip(whole, whole[1:] + [None]) if a != b])
            for counts in choices(fitting, [calendar["litres"]] * (size - 1)):
                touched = {end for (_, start, stop, _, _), n in zip(fitting, counts) if n for end in (start, stop)}
                longest = max(
                    (move.way([key[1], key[2]]) for (_, _, _, key, _), n in zip(fitting, counts) if n), default=0
                )
                if len(touched) < size or way > longest + calendar["longerMetres"]:
                    continue
                key = tuple(sorted((entry[0], n) for entry, n in zip(fitting, counts) if n))
                if key not in best or metres < best[key].metres:
                    best[key] = Load(key, stops, metres)
            if len(best) > MOST_LOADS:
                raise TooLarge
    return list(best.values())


def choices(fitting, room):
    """All counts of goods that leave no leg overloaded."""
    if not fitting:
        yield ()
        return
    (_, start, stop, key, count), rest = fitting[0], fitting[1:]
    for number in range(count + 1):
        left = [litres - number * key[4] if start <= leg < stop else litres for leg, litres in enumerate(room)]
        if min(left) < 0:
            return
        for others in choices(rest, left):
            yield (number, *others)


class Waves:
    """The integer model of a move."""

    def __init__(self, move):
        self.move, self.loads = move, loads(move)
        self.lower, self.upper, self.rows = [], [], []
        self.goods = list(move.goods.items())
        self.gaps = range(len(move.gaps))
        self.is_possible = not move.is_closed_in_use()
        self.date_parts()
        self.date_goods()
        self.drive()
        self.keep_room()
        self.keep_minimum()
        self.levels = self.values()

    def column(self, upper, lower=0):
        self.lower.append(lower)
        self.upper.append(upper)
        return len(self.upper) - 1

    def row(self, entries, lower=-highspy.kHighsInf, upper=highspy.kHighsInf):
        self.rows.append((entries, lower, upper))

    def grow(self, most, gaps):
        """Columns of each gap that grow to the most; nothing changes in other gaps."""
        columns = [self.column(most, most if gap == self.gaps[-1] else 0) for gap in self.gaps]
        for gap in self.gaps:
            step = [(columns[gap], 1)] + ([(columns[gap - 1], -1)] if gap else [])
            self.row(step, lower=0, upper=highspy.kHighsInf if gap in gaps else 0)
        return columns

    def date_parts(self):
        move = self.move
        self.moved = {}
        for number, part in enumerate(move.parts):
            if part.moves:
                allowed = {gap for gap in self.gaps if move.may_leave(part.today, gap)}
                self.moved[number] = self.grow(1, allowed)

    def date_goods(self):
        self.carried = []
        for (part, _, _, _, _, gaps), count in self.goods:
            columns = self.grow(count, set(gaps))
            self.carried.append(columns)
            for gap in self.gaps if part is not None else []:
                self.row([(columns[gap], 1), (self.moved[part][gap], -count)], lower=0, upper=0)

    def minutes(self, load):
        calendar = self.move.calendar
        items, (upper, lower) = sum(count for _, count in load.counts), calendar["minutesPerItem"]
        speed = 1_000 * calendar["kilometresPerHour"]
        return -(-(load.metres * 60 * lower + 2 * items * upper * speed) // (speed * lower))

    def drive(self):
        move, calendar = self.move, self.move.calendar
        self.costs, self.stops = [], defaultdict(list)
        brought = defaultdict(list)
        for gap in self.gaps:
            for lorry in range(move.gaps[gap]["lorries"]):
                used = []
                for load in self.loads:
                    minutes = self.minutes(load)
                    if minutes > move.gaps[gap]["minutes"]:
                        continue
                    most = min(move.goods[self.goods[good][0]] // count for good, count in load.counts)
                    column = self.column(most)
                    cost = calendar["fixed"] - (-load.metres * calendar["perKilometre"] // 1_000)
                    self.costs.append((column, cost))
                    used.append((column, minutes))
                    for good, count in load.counts:
                        brought[good, gap].append((column, -count))
                    for office in load.stops:
                        self.stops[office, gap].append((column, 1))
                if used:
                    self.row(used, upper=move.gaps[gap]["minutes"])
        for good, columns in enumerate(self.carried):
            for gap in self.gaps:
                step = [(columns[gap], 1)] + ([(columns[gap - 1], -1)] if gap else [])
                self.row(step + brought[good, gap], lower=0, upper=0)
        self.disturbed = []
        for (office, _), stops in self.stops.items():
            self.disturbed.append(self.column(1))
            self.row(stops + [(self.disturbed[-1], -calendar["docks"][office])], upper=0)

    def spans(self):
        """The first openings of spans in which nothing changes, and how many openings they have."""
        move = self.move
        starts = {0, *move.first} | {day for coming in move.coming.values() for day, _ in coming}
        starts = sorted(start for start in starts if start < len(move.openings))
        return list(zip(starts, np.diff(starts + [len(move.openings)]).tolist()))

    def last_gap(self, opening):
        """The last gap that counts at an opening."""
        return max((gap for gap in self.gaps if self.move.first[gap] <= opening), default=None)

    def keep_room(self):
        for office in self.move.data["offices"]:
            leaving, coming, today = [], [], 0
            for number, part in enumerate(self.move.parts):
                if part.today == office["id"]:
                    today += part.people
                if part.moves and part.today == office["id"]:
                    leaving.append((number, -part.people))
                if part.moves and part.planned == office["id"]:
                    coming.append((number, part.people))
            end = today + sum(people for _, people in leaving + coming)
            if office.get("seats") is None:
                continue
            limit = max(office["seats"], today, end)
            for gap in self.gaps:
                self.row([(self.moved[part][gap], people) for part, people in leaving + coming], upper=limit - today)

    def keep_minimum(self):
        move = self.move
        self.missing = []
        keys = {(office, group) for part, group, *_ in move.claims for office in (move.parts[part].today, move.parts[part].planned)}
        for office, group in sorted(keys):
            for start, count in self.spans():
                gap = self.last_gap(start)
                there = move.stock[office, group]
                there += sum(items for day, items in move.coming[office, group] if day <= start)
                entries = []
                for part, kind, today, allotted, late in move.claims:
                    it = move.parts[part]
                    if kind != group:
                        continue
                    if it.today == office:
                        there -= today
                    if it.moves and gap is not None and it.today == office:
                        entries.append((self.moved[part][gap], today))
                    if it.moves and gap is not None and it.planned == office:
                        waiting = sum(items for day, items in late if day > start)
                        entries.append((self.moved[part][gap], -max(today, allotted - waiting)))
                for place, ((_, start_office, end_office, kind, _, _), _) in enumerate(self.goods):
                    if gap is None or kind != group or office not in (start_office, end_office):
                        continue
                    entries.append((self.carried[place][gap], 1 if office == end_office else -1))
                lacking = self.column(highspy.kHighsInf)
                self.missing.append((lacking, count))
                self.row(entries + [(lacking, 1)], lower=-there)

    def late(self, columns, weight):
        """Entries and constant of the days of something that moves when its columns grow."""
        days = self.move.days
        return [(columns[gap], weight * (days[gap] - (days[gap + 1] if gap + 1 in self.gaps else 0))) for gap in self.gaps]

    def values(self):
        people, public, items = [], [], []
        for number, columns in self.moved.items():
            part = self.move.parts[number]
            people += self.late(columns, part.people)
            public += self.late(columns, part.people * self.move.weight(part))
        for ((part, *_), _), columns in zip(self.goods, self.carried):
            items += self.late(columns, 1) if part is None else []
        return [self.missing, public, self.costs, people + items, [(column, 1) for column in self.disturbed]]

    def lp(self):
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.upper), len(self.rows)
        lp.col_cost_ = np.zeros(len(self.upper))
        lp.col_lower_ = np.array(self.lower, dtype=float)
        lp.col_upper_ = np.array(self.upper, dtype=float)
        lp.row_lower_ = np.array([lower for _, lower, _ in self.rows], dtype=float)
        lp.row_upper_ = np.array([upper for _, _, upper in self.rows], dtype=float)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * len(self.upper)
        merged = [sum_up(entries) for entries, _, _ in self.rows]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.concatenate([[0], np.cumsum([len(row) for row in merged])])
        lp.a_matrix_.index_ = np.array([c for row in merged for c, _ in row], dtype=np.int32)
        lp.a_matrix_.value_ = np.array([v for row in merged for _, v in row], dtype=float)
        return lp

    def solve(self, seconds):
        """The values of all levels; None where no waves keep every rule."""
        if not self.is_possible:
            return None
        if not self.rows:
            return [0] * len(self.levels)
        solver = highspy.Highs()
        for option, value in [
            ("output_flag", False), ("threads", 1), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.5),
            ("mip_feasibility_tolerance", 1e-9), ("primal_feasibility_tolerance", 1e-9),
        ]:
            solver.setOptionValue(option, value)
        solver.passModel(self.lp())
        end, levels = time.monotonic() + seconds, []
        for level in self.levels:
            costs = np.zeros(len(self.upper))
            for column, cost in level:
                costs[column] += cost
            solver.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), costs)
            solver.setOptionValue("time_limit", max(0.1, end - time.monotonic()) + solver.getRunTime())
            solver.run()
            status = solver.getModelStatus()
            if status == highspy.HighsModelStatus.kInfeasible and not levels:
                return None
            if status != highspy.HighsModelStatus.kOptimal:
                raise TimeoutError(str(status))
            solution = np.rint(np.array(solver.getSolution().col_value))
            levels.append(round(float(costs @ solution)))
            used = np.flatnonzero(costs).astype(np.int32)
            solver.addRow(-highspy.kHighsInf, float(levels[-1]), len(used), used, costs[used])
        return levels


def sum_up(entries):
    sums = defaultdict(int)
    for column, value in entries:
        sums[column] += value
    return sorted((column, value) for column, value in sums.items() if value)


def solved(data, seconds):
    try:
        move = Move(data)
        waves = Waves(move)
        return {"levels": waves.solve(seconds), "size": len(waves.loads), "proven": True}
    except (TooLarge, TimeoutError):
        return {"levels": None, "size": 0, "proven": False}


def main():
    with open(sys.argv[1]) as lines:
        found = {}
        for line in lines:
            data = json.loads(line)
            found[str(data["seed"])] = solved(data, float(sys.argv[2]))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
