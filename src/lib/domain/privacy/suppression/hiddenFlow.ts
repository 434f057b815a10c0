/**
 * A table with totals as a network. Each count is an arc that carries so many people; each line of
 * the table, with its total, is a point where as many arrive as leave. What somebody who knows the
 * counts shown can work out about a hidden one is how far its flow could differ while the shown
 * ones stay: a question of flows through hidden arcs alone, and these answer in whole people.
 */
export interface CountArc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** how much is lost where it is hidden besides; dear ones are kept if others will do */
  readonly cost: number;
}

interface Step {
  readonly arc: number;
  /** adding a person to the arc, or taking one off */
  readonly forward: boolean;
}

/** A way round that changes hidden counts by one each, and what it costs to hide the rest of it. */
export interface Way {
  readonly steps: readonly Step[];
  readonly room: number;
}

/**
 * The cheapest way from a point to another that does not use the arc given. Hidden arcs cost
 * nothing, shown ones their cost, or are closed where `open` is false. An arc takes more people
 * without end, and loses at most those it has. Null where there is none.
 */
export function cheapestWay(
  arcs: readonly CountArc[],
  change: readonly number[],
  hidden: ReadonlySet<number>,
  { from, to, without, open }: { from: number; to: number; without: number; open: boolean },
): Way | null {
  const best = new Map<number, { cost: number; via: Step | null; before: number }>();
  best.set(from, { cost: 0, via: null, before: from });
  // Bellman and Ford: tables are small, and every cost is at least 0, so it ends by itself.
  for (let moved = true; moved;) {
    moved = false;
    arcs.forEach((arc, i) => {
      const closed = i === without || (!open && !hidden.has(i));
      if (closed) return;
      const cost = hidden.has(i) ? 0 : arc.cost;
      if (reach(arc.from, arc.to, cost, { arc: i, forward: true })) moved = true;
      if (
        arc.count + (change[i] ?? 0) > 0 &&
        reach(arc.to, arc.from, cost, { arc: i, forward: false })
      )
        moved = true;
    });
  }
  return wayTo(to);

  function reach(start: number, end: number, cost: number, via: Step): boolean {
    const reached = best.get(start);
    if (!reached || reached.cost + cost >= (best.get(end)?.cost ?? Infinity)) return false;
    best.set(end, { cost: reached.cost + cost, via, before: start });
    return true;
  }

  function wayTo(end: number): Way | null {
    const steps: Step[] = [];
    let room = Infinity;
    for (let place = best.get(end); place?.via; place = best.get(place.before)) {
      const { arc, forward } = place.via;
      steps.push(place.via);
      if (!forward) room = Math.min(room, (arcs[arc]?.count ?? 0) + (change[arc] ?? 0));
    }
    return best.has(end) ? { steps, room } : null;
  }
}
