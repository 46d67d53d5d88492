# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows from a plan, its inventory and a calendar about moves, by the guide to the wave plan file."""

from collections import defaultdict


def apportion(total, weights):
    whole = sum(weights)
    if whole == 0:
        return [0] * len(weights)
    parts = [total * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in order[: total - sum(parts)]:
        parts[place] += 1
    return parts


class Part:
    def __init__(self, unit, team, today, planned):
        self.unit, self.team, self.today, self.planned = unit, team, today, planned
        self.people, self.groups = 0, defaultdict(int)

    @property
    def moves(self):
        return self.today != self.planned

    def counted(self, group):
        return self.people if group == "*" else self.groups[group]


class Move:
    """What follows from a plan, its inventory and a calendar."""

    def __init__(self, data):
        self.data, self.calendar = data, data["calendar"]
        self.openings = self.calendar["openings"]
        self.gaps = self.calendar["gaps"]
        self.first = [self.opening(lambda day, gap=gap: day > gap["day"]) for gap in self.gaps]
        self.days = [self.openings[first] for first in self.first]
        self.litres = {kind["id"]: kind["litres"] for kind in data["kinds"]}
        self.group_kinds()
        self.seat_people()
        self.share()
        self.carry()
        self.require()

    def opening(self, holds):
        return next((place for place, day in enumerate(self.openings) if holds(day)), len(self.openings))

    def group_kinds(self):
        self.group = {kind: kind for kind in self.litres}
        for pair in self.data["substitutions"]:
            old, new = self.group[pair[0]], self.group[pair[1]]
            self.group = {kind: new if group == old else group for kind, group in self.group.items()}

    def seat_people(self):
        parts = {}
        for post in self.data["posts"]:
            today, planned = post.get("today") or post.get("planned"), post.get("planned") or post.get("today")
            if post["people"] == 0 or today is None:
                continue
            key = post["unit"], post.get("team"), today, planned
            part = parts.setdefault(key, Part(*key))
            part.people += post["people"]
            part.groups[post["group"]] += post["people"]
        self.parts = list(parts.values())

    def share(self):
        """kept[line][part] and bought[need][part]."""
        self.kept, self.bought = defaultdict(dict), defaultdict(dict)
        for place, need in enumerate(self.data["needs"]):
            tail = "/%s/person/%s/%s" % (need["kind"], need["unit"], need["office"])
            if not (need["id"].startswith("norm/") and need["id"].endswith(tail)):
                continue
            group = need["id"][len("norm/") : -len(tail)]
            sharers = [
                part
                for part, it in enumerate(self.parts)
                if it.unit == need["unit"] and it.planned == need["office"]
            ]
            people = [self.parts[part].counted(group) for part in sharers]
            wanted = dict(zip(sharers, apportion(need["quantity"], people)))
            lines = [line for line, it in enumerate(self.data["lines"]) if it["need"] == place]
            left = {line: self.data["lines"][line]["count"] for line in lines}
            for own in (True, False):
                for part in sharers:
                    for line in lines:
                        is_own = self.data["lines"][line]["from"] == self.parts[part].today
                        count = min(wanted[part], left[line])
                        if count == 0 or own and not is_own:
                            continue
                        self.kept[line][part] = self.kept[line].get(part, 0) + count
                        wanted[part] -= count
                        left[line] -= count
            rest = need["bought"]
            for part in sharers:
                count = min(wanted[part], rest)
                if count:
                    self.bought[place][part] = count
                    rest -= count

    def carry(self):
        """goods: count of each (part or None, from, to, group, litres, allowed gaps) that is carried."""
        self.goods = defaultdict(int)
        for place, line in enumerate(self.data["lines"]):
            if line["from"] == line["to"]:
                continue
            free = line["count"]
            gaps = tuple(gap for gap in range(len(self.gaps)) if self.may_carry(line, gap))
            ends = line["from"], line["to"]
            kind = self.group[line["kind"]], self.litres[line["kind"]]
            for part, count in self.kept[place].items():
                it = self.parts[part]
                if it.moves and (it.today, it.planned) == ends:
                    self.goods[(part, *ends, *kind, gaps)] += count
                    free -= count
            if free:
                self.goods[(None, *ends, *kind, gaps)] += free

    def may_leave(self, office, gap):
        """At the opening of the day of closing, or the next one, all has left."""
        closing = self.calendar["closing"].get(office)
        return closing is None or self.first[gap] <= self.opening(lambda day: day >= closing)

    def may_carry(self, line, gap):
        if not self.may_leave(line["from"], gap):
            return False
        for decision in self.calendar["decisions"] if line["isTransfer"] else []:
            if decision["unit"] == line["giver"]:
                return (
                    self.gaps[gap]["day"] >= decision["day"]
                    and self.days[gap] <= decision["day"] + decision["within"]
                )
        return True

    def is_closed_in_use(self):
        used = {part.planned for part in self.parts} | {line["to"] for line in self.data["lines"]}
        used |= {need["office"] for need in self.data["needs"] if need["bought"] > 0}
        return bool(used & set(self.calendar["closing"]))

    def arrival(self, kind):
        day = self.calendar["purchases"].get(kind)
        return len(self.openings) - 1 if day is None else self.opening(lambda other: other >= day)

    def require(self):
        self.stock, self.coming = defaultdict(int), defaultdict(list)
        for lot in self.data["lots"]:
            self.stock[lot["office"], self.group[lot["kind"]]] += lot["count"]
        allotted, late = defaultdict(int), defaultdict(list)
        for place, need in enumerate(self.data["needs"]):
            key = need["office"], self.group[need["kind"]]
            if need["bought"]:
                self.coming[key].append((self.arrival(need["kind"]), need["bought"]))
            for part, count in self.bought[place].items():
                allotted[part, key[1]] += count
                late[part, key[1]].append((self.arrival(need["kind"]), count))
        for line, shares in self.kept.items():
            need = self.data["needs"][self.data["lines"][line]["need"]]
            for part, count in shares.items():
                allotted[part, self.group[need["kind"]]] += count
        self.claims = []
        for office, group in sorted({(self.parts[part].today, group) for part, group in allotted}):
            sharers = [
                part
                for part in range(len(self.parts))
                if self.parts[part].today == office and allotted.get((part, group), 0) > 0
            ]
            amounts = [allotted[part, group] for part in sharers]
            shares = apportion(self.stock[office, group], amounts)
            for part, amount, share in zip(sharers, amounts, shares):
                self.claims.append((part, group, min(amount, share), amount, late[part, group]))

    def weight(self, part):
        for team in (part.team, None):
            for first in self.calendar["first"]:
                if first["unit"] == part.unit and first.get("team") == team:
                    return first["weight"]
        return 1 if [part.unit, part.team] in self.data["publicTeams"] else 0

    def way(self, stops):
        return sum(self.data["metres"][start][end] for start, end in zip(stops, stops[1:]))
