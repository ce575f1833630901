import { discloseOwn } from '../../../../foundation/assurance/index.js';
import {
  listChoices,
  listOrgUnits,
  listOwnBestInterests,
  listOwnSubjects,
} from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { listContests, listHeld, listIssued, listLinked } from '../../../../work/cases/index.js';
import { openKeptDrafts } from '../../../../work/journeys/index.js';
import { loadFiles } from '../../files/present-files.js';
import { NotFound, page } from '../../page.js';
import { presentOwnDecision } from '../../verifiers/decision/present.js';
import { ownPage } from '../own-page.js';
import { readPage } from '../read-page.js';
import { presentUnsent } from '../unsent/present.js';
import { type HeldView, presentHeld } from './present.js';
import { toMatter } from './to-matter.js';
import { YourDataPage } from './view.js';

/** Cases on one page. */
const most = 10;

/** What every service holds about the person who is signed in, with its values. */
export const viewYourData = ownPage(async (request) => {
  const { house, who, person, language, place } = request;
  const number = readPage(request.query.page);
  const found = await read(house, who, async (ctx) => {
    const subjects = await listOwnSubjects(ctx, person);
    const held = await listHeld(ctx, subjects, { from: (number - 1) * most, most });
    const cases = held.cases.map(({ one }) => one.id);
    const marks = await listContests(ctx, cases);
    const decided = await listOwnBestInterests(ctx, person);
    const linked = await listLinked(ctx, person);
    return {
      ...held,
      marks,
      linked,
      decided,
      issued: (await listIssued(ctx, cases)).filter(({ subject }) => subjects.includes(subject)),
      unsent: number === 1 ? await openKeptDrafts(ctx) : [],
      choices: await listChoices(ctx, subjects),
      units: await listOrgUnits(ctx),
    };
  });
  const said = { choices: found.choices, now: house.clock.now() };
  const disclosed = await discloseOwn(house, who, found.cases.map(toMatter));
  if (!disclosed.ok) throw new NotFound();
  const held: HeldView[] = [];
  for (const one of found.cases) {
    const answers = disclosed.value.get(one.one.id) ?? new Map();
    const files = await loadFiles(request, one.declaration, answers);
    const view = presentHeld({
      ...{ held: one, units: found.units, said, language, timeZone: place.timeZone },
      ...{ marks: found.marks.get(one.one.id), linkedAt: found.linked.get(one.one.id) },
      ...{ answers, files, issued: found.issued.filter((each) => each.case === one.one.id) },
    });
    held.push(view);
  }
  const last = Math.max(1, Math.ceil(found.count / most));
  if (number > last) throw new NotFound();
  const decisions = found.decided.map((one) => presentOwnDecision(request, one));
  const unsent = found.unsent.map((one) => presentUnsent(one, { language, timeZone: place.timeZone }));
  const hasAdded = request.query.did === 'added';
  return page(<YourDataPage frame={request} {...{ held, unsent, decisions, hasAdded }} page={{ number, last }} />);
});
