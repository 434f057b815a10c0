/** Placement on the ladder by points: what it needs, and whom it moves. */
export const placement = {
  notPlaced: (people: string) => `${people}无法按积分评定档次，按名册所列档次计算。`,
  thresholdsOutOfOrder: (higher: string, lower: string) =>
    `${lower}所需积分高于${higher}，达到${lower}积分的人员均进入${higher}，请核实各档所需积分。`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  moves: (up: string, down: string, same: string) =>
    `按积分评定：升档${up}，降档${down}，档次不变${same}。`,
} as const;
