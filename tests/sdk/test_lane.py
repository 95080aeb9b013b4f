"""Slots and the write lane: order, re-entry, threads, tasks and other processes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from contextlib import ExitStack

import pytest

from loadmaster import TimedOut
from loadmaster._lane import Lane, appliance_lane
from loadmaster._slots import NoSlot, Slots


def test_no_more_hold_a_slot_than_the_limit_says() -> None:
    slots, most, inside, lock = Slots(), [0], [0], threading.Lock()
    barrier = threading.Barrier(12)

    def work() -> None:
        barrier.wait()
        for _ in range(20):
            with slots.hold(3):
                with lock:
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                with lock:
                    inside[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert 1 <= most[0] <= 3
    with ExitStack() as held:
        for _ in range(3):
            held.enter_context(slots.hold(3, 0.01))


def test_who_waits_longest_is_served_first() -> None:
    slots, order, queued = Slots(), [], []

    def work(number: int) -> None:
        with slots.hold(1):
            order.append(number)

    with slots.hold(1):
        for number in range(5):
            thread = threading.Thread(target=work, args=(number,))
            thread.start()
            queued.append(thread)
            while len(slots._queue) <= number:
                threading.Event().wait(0.001)
    for thread in queued:
        thread.join(10)
    assert order == [0, 1, 2, 3, 4]


def test_a_slot_that_does_not_come_free_is_given_up_and_leaves_no_trace() -> None:
    slots = Slots()
    with slots.hold(1):
        with pytest.raises(NoSlot), slots.hold(1, 0.01):
            pass
        assert not slots._queue
    with slots.hold(1, 0.01):
        pass


async def test_a_cancelled_task_leaves_the_queue() -> None:
    slots = Slots()

    async def wait() -> None:
        async with slots.hold_async(1):
            pass

    async with slots.hold_async(1):
        task = asyncio.create_task(wait())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    async with slots.hold_async(1, 0.1):
        pass


async def test_threads_and_tasks_share_slots() -> None:
    slots = Slots()
    async with slots.hold_async(1):

        def attempt() -> bool:
            try:
                with slots.hold(1, 0.01):
                    return True
            except NoSlot:
                return False

        assert await asyncio.to_thread(attempt) is False
    assert await asyncio.to_thread(attempt) is True


def test_the_holder_of_the_lane_may_enter_again() -> None:
    lane = Lane("lb:443")
    with lane.hold(1), lane.hold(1):
        pass
    with lane.hold(0.1):
        pass


def test_another_thread_waits_and_gives_up_in_time() -> None:
    lane = appliance_lane("lb:443")
    assert appliance_lane("lb:443") is lane
    caught: list[TimedOut] = []

    def other() -> None:
        try:
            with lane.hold(0.05):
                pass
        except TimedOut as error:
            caught.append(error)

    with lane.hold(1):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join(10)
    assert str(caught[0]) == "others have been writing to lb:443 for 0.05 seconds"
    assert caught[0].sent is False


async def test_tasks_take_turns_and_the_holder_may_enter_again() -> None:
    lane, inside, most = Lane("lb:443"), 0, 0

    async def work() -> None:
        nonlocal inside, most
        async with lane.hold_async(5), lane.hold_async(5):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(work() for _ in range(10)))
    assert most == 1


def test_an_error_inside_gives_the_lane_back() -> None:
    lane = Lane("lb:443")
    with pytest.raises(RuntimeError), lane.hold(1):
        raise RuntimeError
    with lane.hold(0.1):
        pass


CHILD = """
import sys
from loadmaster._lane import appliance_lane
with appliance_lane("lb-child:443").hold(10):
    print("mine", flush=True)
    sys.stdin.read(1)
"""


def test_another_process_waits_and_a_killed_one_leaves_no_lock() -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "mine\n"
        lane = appliance_lane("lb-child:443")
        with pytest.raises(TimedOut), lane.hold(0.1):
            pass
        child.kill()
        child.wait(10)
        with lane.hold(10):
            pass
    finally:
        child.kill()
        child.communicate()
