/**
 * A design asked of 10,000 past cases with sealed answers, from the asking to the last count. Limit: 20 s.
 * `bench replay 2000` takes another number of cases; the limit then shrinks or grows with it.
 */
import { testHouse } from '../src/platform/database/testing.js';
import { lampAnswers, openLamp } from '../src/work/cases/testing.js';
import { askReplay } from '../src/work/journeys/replaying/ask-replay.js';
import { findReplay } from '../src/work/journeys/replaying/find-replay.js';
import { runReplays } from '../src/work/journeys/replaying/run-replays.js';
import { changeDesign, startDesign } from '../src/work/services/index.js';
import { publish } from '../src/work/services/testing.js';
import { printReport, toReport } from './report.js';

const cases = Number(process.argv[2] ?? 10_000);
const mostSeconds = (20 * cases) / 10_000;
const atOnce = 8;

const house = await testHouse({ maxConnections: atOnce });
try {
  await publish(house);
  const open = async (from: number) => {
    for (let at = from; at < cases; at += atOnce)
      await openLamp(house, at % 3 === 0 ? { ...lampAnswers, lamp: 'path', afraid: at % 2 === 0 } : lampAnswers);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, from) => open(from)));
  house.clock.advance(60_000);
  const owner = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['service-owner'] } as const;
  const begun = await house.act(owner, (ctx) => startDesign(ctx, { service: 'broken-lamp' }));
  if (!begun.ok) throw new Error(begun.refused);
  const design = begun.value;
  const edits = [
    { do: 'set', path: ['fields', 'remark', 'ask-if'], value: 'lamp == "path"' },
    { do: 'set', path: ['fields', 'days_dark', 'calculate'], value: 'days(broken_on, today) + 1' },
    { do: 'set', path: ['case', 'clock', 'promise'], value: '4 working days' },
  ] as const;
  await house.act(owner, (ctx) => changeDesign(ctx, { id: design, revision: 1, change: { edits } }));
  const began = performance.now();
  const asked = await house.act(owner, (ctx) => askReplay(ctx, { design, months: 12 }));
  if (!asked.ok) throw new Error(asked.refused);
  await runReplays(house, house.place);
  const seconds = (performance.now() - began) / 1000;
  const found = await house.read((ctx) => findReplay(ctx, design));
  if (found?.state !== 'done' || found.cases !== cases) throw new Error(`${found?.state} after ${found?.cases}`);
  printReport(
    toReport(
      'replay',
      { seconds: { measured: seconds, limit: { atMost: mostSeconds } } },
      { cases, casesASecond: cases / seconds },
    ),
  );
} finally {
  await house.close();
}
