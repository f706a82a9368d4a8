"""Runs commands side by side and takes what the kernel counted for each of them."""

import os
import random
import statistics
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Command:
    """A program with its words, its variables, and the status it has to end with."""

    words: list
    variables: dict = field(default_factory=dict)
    status: int = 0


@dataclass
class Sample:
    """What one run cost, in milliseconds."""

    cpu: float
    wall: float


@dataclass
class Samples:
    """What all runs of a command cost."""

    runs: list

    @property
    def cpu(self):
        """User and system time of the whole process, the median in milliseconds."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def wall(self):
        """From start to end, the median in milliseconds."""
        return statistics.median(run.wall for run in self.runs)

    def spread(self, kind):
        """Half of the middle half, as a part of the median: the noise of one run."""
        low, middle, high = statistics.quantiles([getattr(r, kind) for r in self.runs], n=4)
        return (high - low) / 2 / middle


def run(command):
    """Runs a command once, its output thrown away; a wrong status ends the benchmark."""
    with open(os.devnull, "r+b") as nothing:
        actions = [(os.POSIX_SPAWN_DUP2, nothing.fileno(), number) for number in (0, 1, 2)]
        start = time.perf_counter()
        child = os.posix_spawn(
            command.words[0], command.words, command.variables, file_actions=actions)
        _, outcome, usage = os.wait4(child, 0)
        wall = time.perf_counter() - start
    status = os.waitstatus_to_exitcode(outcome)
    if status != command.status:
        raise SystemExit(f"status {status} instead of {command.status}: {explained(command)}")
    return Sample((usage.ru_utime + usage.ru_stime) * 1000, wall * 1000)


def explained(command):
    """The words of a command and what it says on standard error."""
    again = subprocess.run(
        command.words, env=command.variables, capture_output=True, text=True, check=False)
    return " ".join(command.words) + "\n" + again.stderr[-2000:]


def side_by_side(commands, runs):
    """Runs all commands in rounds, each in an order of its own, after two rounds for warmth.

    In a fixed order each would profit from what its predecessor left in the caches (measured: 4 %
    between two equal commands). `commands` are by name, and so are the samples in the answer.
    """
    names = list(commands)
    samples = {name: [] for name in names}
    chance = random.Random(1)
    for round_number in range(-2, runs):
        for name in chance.sample(names, len(names)):
            sample = run(commands[name])
            if round_number >= 0:
                samples[name].append(sample)
    return {name: Samples(taken) for name, taken in samples.items()}


def peak_memory(command):
    """The most memory a command had resident, in MiB.

    By way of `time`, because a child counts the memory of the process that started it, and this
    one is larger than what is measured.
    """
    timed = subprocess.run(
        ["/usr/bin/time", "-f", "%M", *command.words], env=command.variables,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if timed.returncode != command.status:
        raise SystemExit(f"status {timed.returncode}: {explained(command)}")
    return int(timed.stderr.split()[-1]) / 1024
