import type { Shape } from '../shape.ts';
import type { placement as source } from '../zh-CN/placement.ts';

export const placement: Shape<typeof source> = {
  notPlaced: (people) =>
    `Points cannot place ${people}; they are counted on the step that the roster states.`,
  thresholdsOutOfOrder: (higher, lower) =>
    `${lower} asks for more points than ${higher}: whoever reaches it reaches ${higher} as well. Please check the points that reach each step.`,
  fromTo: (from, to) => `${from} → ${to}`,
  moves: (up, down, same) => `Placed by points: ${up} up, ${down} down, ${same} on the same step.`,
};
