import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../../../platform/checkout.js';
import { moveCase, openCase } from '../../../../work/cases/index.js';
import { exchangeAll, setConnector } from '../../../../work/partners/index.js';
import { getService, parseAnswers } from '../../../../work/services/index.js';
import { must, type Stage } from '../stage/stage.js';

/** Holes that the made-up works office has in its own system. */
const holes = ['Mill Lane, at the gate of the mill (51.1207, 0.2581)', 'Weir Street, by the school (51.1193, 0.2549)'];

async function openHole(stage: Stage, place: string) {
  const id = await stage.asSystem(async (ctx) => {
    const service = await getService(ctx, 'pothole');
    const typed = { surface: 'road', depth: 'deep', danger: 'no', place };
    const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
    return must(await openCase(ctx, { service, answers: must(parseAnswers(service, raws)), channel: 'web' })).case;
  });
  for (const transition of ['inspect', 'mend'])
    await stage.as('Dominic Oyelaran-Field', async (ctx) => void must(await moveCase(ctx, { case: id, transition })));
  return id;
}

/** A made-up works office mends one hole, has not heard that another is mended, and tells of a job that nobody here knows. */
export async function exchangeWithWorks(stage: Stage): Promise<void> {
  const text = await readFile(join(checkout, 'definitions', 'demo', 'works-office.yaml'), 'utf8');
  await stage.asSystem(async (ctx) => void must(await setConnector(ctx, text)));
  const [mended, doubted] = [await openHole(stage, holes[0] ?? ''), await openHole(stage, holes[1] ?? '')];
  const done = { case: doubted, transition: 'mended' };
  await stage.as('Dominic Oyelaran-Field', async (ctx) => void must(await moveCase(ctx, done)));
  const told = [
    { case: mended, id: 'W-2201', state: 'complete', version: 3, note: 'Filled by the night crew.' },
    { case: doubted, id: 'W-2202', state: 'ordered', version: 2 },
    { id: 'W-2207', state: 'ordered', version: 1 },
  ];
  await stage.deed(async () => {
    const { place } = await stage.officer('Dominic Oyelaran-Field');
    const folder = await mkdtemp(join(tmpdir(), 'guildhall-works-'));
    try {
      await mkdir(join(folder, 'in'));
      await writeFile(join(folder, 'in', '1.json'), JSON.stringify({ cases: told }));
      await exchangeAll(stage.at(0), place, { mayReach: () => false, folderOf: async () => folder });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
