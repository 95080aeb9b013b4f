"""Hand-written conveniences: steps of several calls that are easily got wrong one by one.

Each module adds methods to the printed class of its family. What the methods do is written once, as a script
for both clients; the methods only run it.
"""
