import type { House } from '../../../../platform/house.js';
import { createFakePay, type FakePay } from './fake-pay.js';

const fakes = new WeakMap<object, FakePay>();

/** The fake of a house: its API and its pages are one. */
export function fakeOf({ database, random }: Pick<House, 'database' | 'random'>, folder?: string): FakePay {
  const fake = fakes.get(database) ?? createFakePay(random, folder);
  fakes.set(database, fake);
  return fake;
}
