import type { Shape } from '../shape.ts';
import type { intake as source } from '../zh-CN/intake.ts';

export const intake: Shape<typeof source> = {
  title: 'Roster',
  lead: 'The roster in use decides the people and amounts on every page. It is read and computed on this computer, and sent nowhere.',
  inUse: 'Roster in use',
  workers: (people) => `${people} on the roster`,
  recipients: (people) => `${people} on the bonus roll`,
  communities: (count) => `${count} communities`,
};
