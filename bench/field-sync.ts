/**
 * What a phone did in a day without signal, sent at once: 200 commands on 20 cases (notes, answers to a checklist, signatures, time and moves), each
 * opened, judged against what happened meanwhile, and done by the act of the desk that does it, in an act of its own. Limit: 2 s. Sent again, all
 * of it is told as done before. `bench field-sync 1000` takes another number of commands.
 */
import { testHouse } from '../src/platform/database/testing.js';
import { seal } from '../src/platform/sealed/index.js';
import { addNote } from '../src/work/cases/index.js';
import { hire, lampAnswers, openLamp } from '../src/work/cases/testing.js';
import type { FieldDeed, SealedCommand } from '../src/work/field/browser.js';
import { lampWithVisit, takePhone } from '../src/work/field/testing.js';
import { publish } from '../src/work/services/testing.js';
import { printReport, toReport } from './report.js';

const commands = Number(process.argv[2] ?? 200);
const each = 10;

const day: readonly FieldDeed[] = [
  { kind: 'note', text: 'Reached it from the back. The casing is loose and lets water in.' },
  { kind: 'checklist', item: 'safe', value: 'no' },
  { kind: 'checklist', item: 'height', value: '7' },
  { kind: 'checklist', item: 'seen', value: 'A cracked cover' },
  { kind: 'signature', who: 'resident', strokes: 'M 10 20 L 30 40 L 50 20 L 70 40 L 90 20 L 110 40' },
  { kind: 'effort', minutes: 25 },
  { kind: 'note', text: 'Told the neighbour that we come again on Thursday.' },
  { kind: 'checklist', item: 'safe', value: 'yes' },
  { kind: 'note', text: 'Taped up.' },
  { kind: 'move', move: 'wait' },
];

const house = await testHouse();
try {
  await publish(house, lampWithVisit);
  const officer = await hire(house, 'lamp-desk');
  const phone = await takePhone(house, officer);
  const sealed: SealedCommand[] = [];
  for (let at = 0; at < commands / each; at += 1) {
    const one = await openLamp(house, lampAnswers);
    for (const deed of day) sealed.push(await phone.seal(one, deed));
    if (at % 2 === 0) await house.act(officer, (ctx) => addNote(ctx, { case: one.id, text: seal('From the desk') }));
  }
  const warm = await openLamp(house, lampAnswers);
  await phone.send([await phone.seal(warm, { kind: 'note', text: 'Before' })]);
  const began = performance.now();
  const outcomes = await phone.send(sealed);
  const seconds = (performance.now() - began) / 1000;
  const done = outcomes.filter(({ outcome }) => outcome === 'applied' || outcome === 'merged').length;
  if (done !== sealed.length) throw new Error(`${done} of ${sealed.length} were done.`);
  const again = performance.now();
  const told = await phone.send(sealed);
  const secondsAgain = (performance.now() - again) / 1000;
  if (told.some(({ outcome }) => outcome !== 'already')) throw new Error('Something was done twice.');
  const merged = outcomes.filter(({ outcome }) => outcome === 'merged').length;
  printReport(
    toReport(
      'field-sync',
      { seconds: { measured: seconds, limit: { atMost: (2 * sealed.length) / 200 } } },
      { commands: sealed.length, merged, secondsAgain },
    ),
  );
} finally {
  await house.close();
}
