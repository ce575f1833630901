import { type ConcealedGround, concealedGrounds } from '../concealed.js';

/** Fewer are not told apart, none from one neither: a zero that turns into "a few" would tell whom it was about. */
const fewest = 5;
export const atLeast = (count: number): number | null => (count < fewest ? null : count);

/** How often each ground is among these, as it is published. */
export const countGrounds = (grounds: readonly ConcealedGround[]): Readonly<Record<ConcealedGround, number | null>> =>
  Object.fromEntries(
    concealedGrounds.map((ground) => [ground, atLeast(grounds.filter((one) => one === ground).length)]),
  ) as Readonly<Record<ConcealedGround, number | null>>;
