import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import type { PersonId } from '../../../platform/ids.js';
import { appendEntry } from '../append-entry.js';
import { keepText } from '../keep-text.js';
import { removeText } from '../remove-text.js';
import { sequenceOnce } from '../sequencing/sequence-once.js';
import type { Fault } from './fault.js';
import { verify } from './verify.js';

export const person = '01890a5d-ac96-774b-bcce-b302099a8057' as PersonId;

/** A house with 900 leaves under four checkpoints (300, 600, 899, 900), two entries pending, three texts of which one is removed. */
export async function filledHouse(): Promise<TestHouse> {
  const house = await testHouse();
  const stream = (at: number) => `case:${String(at).padStart(4, '0')}`;
  const append = (from: number, before: number, version = 1) =>
    house.act({ onBehalfOf: person }, async (ctx) => {
      for (let at = from; at < before; at += 1)
        appendEntry(ctx, {
          stream: stream(at),
          version,
          kind: 'case.moved',
          data: { at },
          purpose: 'waste-collection',
          service: 'missed-bin',
          serviceVersion: 2,
          source: `import:${at}`,
        });
    });
  await append(0, 300);
  await sequenceOnce(house, house.place);
  await append(0, 300, 2);
  await sequenceOnce(house, house.place);
  await append(300, 597);
  await house.act(async (ctx) => {
    const texts = ['one', 'two', 'three'].map((body) => keepText(ctx, body));
    appendEntry(ctx, { stream: 'content:1', version: 1, kind: 'content.published', data: { texts } });
    await ctx.writes.flush();
    await removeText(ctx, texts[2] as `text:${string}`, 'erasure');
  });
  await sequenceOnce(house, house.place);
  await append(597, 598);
  await sequenceOnce(house, house.place);
  await append(598, 600);
  return house;
}

/** The first fault that `verify` finds; undefined when all is in order. */
export async function faultOf(house: TestHouse): Promise<Fault | undefined> {
  const verdict = await verify(house, house.place);
  return verdict.ok ? undefined : verdict.fault;
}

/** The row of a kept text, as a condition, and its key. */
export const text = (body: string) => `digest = sha256('${body}'::bytea)`;
export const digestOf = (body: string) =>
  ({
    one: '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
    two: '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3',
    three: '8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f',
  })[body] as string;
