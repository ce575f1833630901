import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../../../platform/checkout.js';
import { addNeighbour, forkService, signElsewhere, takeOffer } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

const owner = 'Mali Rowlands';
const url = 'https://otherham.example';
const [place, service] = ['otherham', 'street-light'];

/** A service that a made-up place shares: a design began as it, and a later version waits to be brought in. */
export async function takeFromOtherham(stage: Stage): Promise<void> {
  const source = await readFile(join(checkout, 'definitions', 'demo', place, `${service}.yaml`), 'utf8');
  const seed = hash('sha256', 'the key of a place that is made up', 'buffer');
  const sign = (version: number, text: string) => signElsewhere(seed, { place, service, version, source: text });
  const first = sign(1, source);
  const own = 'wealdham';
  await stage.as(owner, async (ctx) => must(await addNeighbour(ctx, { key: first.key, url, own })), 9);
  await stage.as(owner, async (ctx) => ({ ...must(await takeOffer(ctx, first.file)) }), 9);
  const taken = { neighbour: place, service, version: 1 };
  await stage.as(owner, async (ctx) => must(await forkService(ctx, taken)), 8);
  const sooner = source
    .replace('promise: 5 working days', 'promise: 3 working days')
    .replace('within five working days', 'within three working days')
    .replace('o fewn pum diwrnod gwaith', 'o fewn tri diwrnod gwaith');
  const { file } = sign(2, sooner);
  await stage.as(owner, async (ctx) => ({ ...must(await takeOffer(ctx, file)) }), 2);
}
