"""What would lift us: levers, and the cheapest path to a threshold or an award (METHOD section 5).

Read `levers` (one step up on every question) and `path` (what a goal costs, and what stands in its way) first. Both
climb the `ladder` of a question and measure with `leverage`, `trial` and `counting` what a step moves. A path is looked
for by `climb`: `aims` says what the goal asks, `courses` in which ways steps change what is asked, `terrain` turns one
such way into whole numbers (`requirement`), and `covering` finds the least cost, with the bound of `pricing` and, for
what is too large to search through, `greed`.
"""

from selfassess.domain.improvement.levers import Effect, Influence, Lever, Lift, lift

__all__ = ["Effect", "Influence", "Lever", "Lift", "lift"]
