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
  /** whether others quote it too, so that hiding it here does little */
  readonly quoted?: boolean;
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

/** Between which points a way is sought, and over what. */
interface Sought {
  readonly from: number;
  readonly to: number;
  /** an arc that it may not use */
  readonly without: number;
  /** which shown arcs it may use, at their cost; hidden ones it always may */
  readonly open: 'all' | 'unquoted' | 'none';
  /** how many a hidden count is known to be at least; none where left out */
  readonly least?: number;
}

/**
 * The cheapest way from a point to another. Hidden arcs cost nothing. An arc takes more people
 * without end, and loses at most those it has beyond the least. One that has nobody is no way: that
 * nobody stands there is often known, as of a post on a step that it can't have. Null where there
 * is none.
 */
export function cheapestWay(
  arcs: readonly CountArc[],
  change: readonly number[],
  hidden: ReadonlySet<number>,
  { from, to, without, open, least = 0 }: Sought,
): Way | null {
  const best = new Map<number, { cost: number; via: Step | null; before: number }>();
  best.set(from, { cost: 0, via: null, before: from });
  // Bellman and Ford: tables are small, and every cost is at least 0, so it ends by itself.
  for (let moved = true; moved;) {
    moved = false;
    arcs.forEach((arc, i) => {
      const shut = open === 'none' || (open === 'unquoted' && arc.quoted === true);
      const closed = i === without || arc.count === 0 || (shut && !hidden.has(i));
      if (closed) return;
      const cost = hidden.has(i) ? 0 : arc.cost;
      if (reach(arc.from, arc.to, cost, { arc: i, forward: true })) moved = true;
      if (
        arc.count + (change[i] ?? 0) > least &&
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
      if (!forward) room = Math.min(room, (arcs[arc]?.count ?? 0) + (change[arc] ?? 0) - least);
    }
    return best.has(end) ? { steps, room } : null;
  }
}
