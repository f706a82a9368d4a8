"""The rows of the benchmark and the table they make."""

from dataclasses import dataclass


@dataclass
class Row:
    """One measured figure beside its peer's, and what it may be at most.

    `budget` bounds the ratio of the two when there is a peer and `is_ratio`, else our figure
    itself; without one the row is for orientation only. `is_floor` turns at most into at least.
    """

    name: str
    ours: float
    unit: str
    budget: float | None
    peer: float | None = None
    peer_name: str = ""
    is_ratio: bool = True
    is_floor: bool = False

    @property
    def ratio(self):
        """Ours divided by the peer's; None without a peer."""
        return self.ours / self.peer if self.peer else None

    @property
    def verdict(self):
        """`ok`, `over`, or nothing to hold to."""
        if self.budget is None:
            return "-"
        value = self.ratio if self.is_ratio else self.ours
        holds = value >= self.budget if self.is_floor else value <= self.budget
        return "ok" if holds else "over"

    @property
    def fields(self):
        """The row as it is printed."""
        peer = "-" if self.peer is None else f"{figure(self.peer)} {self.unit} {self.peer_name}"
        bound = "-"
        if self.budget is not None:
            sign = ">=" if self.is_floor else "<="
            bound = f"{sign} {self.budget:g}" + ("x" if self.is_ratio else f" {self.unit}")
        ratio = "-" if self.ratio is None else f"{self.ratio:.2f}x"
        return [
            self.name, f"{figure(self.ours)} {self.unit}", peer, ratio, bound, self.verdict]


def figure(number):
    """A number with about three digits that say something."""
    return f"{number:.0f}" if number >= 100 else f"{number:.2f}"


def drawn(rows):
    """The table as text, a line for each row."""
    lines = [["row", "ours", "peer", "ratio", "budget", "ok"]] + [row.fields for row in rows]
    widths = [max(len(line[place]) for line in lines) for place in range(6)]
    return "\n".join(
        "  ".join(word.ljust(width) for word, width in zip(line, widths)).rstrip()
        for line in lines)
