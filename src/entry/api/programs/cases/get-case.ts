import { disclose } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import {
  type Case,
  isContestStanding,
  listContests,
  type Marks,
  type ProgramPlan,
  planProgramLooks,
} from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { caseInPath } from '../describing/parameters.js';
import { findOwn } from './find-own.js';
import { presentCase, presentOpened, urlOfCase } from './present-case.js';
import { OneCase } from './schemas.js';

/** Makes the looks that a plan asks for. What the person keeps from the program meanwhile is withheld, and that is a look too. */
async function look({ house, who }: ProgramCall, plan: ProgramPlan, one: Case) {
  const opened = new Map<string, Opened<unknown> | undefined>();
  const withheld = [...plan.withheld];
  for (const asked of plan.looks) {
    const disclosed = await disclose(house, who, asked);
    if (!disclosed.ok) withheld.push(...asked.fields);
    else for (const field of asked.fields) opened.set(field, disclosed.value.get(one.id)?.get(field));
  }
  return { opened, withheld };
}

const marksOf = (marks: Marks | undefined, told: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries(
    [...(marks ?? [])]
      .filter(([field, mark]) => told.has(field) && isContestStanding(mark))
      .map(([field, { state }]) => [field, state]),
  );

async function present(
  call: ProgramCall,
  {
    one,
    declaration,
    marks,
  }: { readonly one: Case; readonly declaration: Declaration; readonly marks: Marks | undefined },
) {
  const plan = planProgramLooks(call.who.actor, { one, declaration });
  const { opened, withheld } = await look(call, plan, one);
  const line = presentCase(one, plan.plain, call.origin);
  const sealed = [...opened].map(([field, value]) => [
    field,
    presentOpened(declaration, field, value, urlOfCase(call.origin, one)),
  ]);
  const fields = { ...line.fields, ...Object.fromEntries(sealed) };
  return { ...line, fields, withheld, contested: marksOf(marks, new Set(Object.keys(fields))) };
}

async function tellCase(call: ProgramCall): Promise<ProgramReply | Problem> {
  const found = await read(call.house, call.who, async (ctx) => {
    const own = await findOwn(ctx, call);
    return own && { ...own, marks: (await listContests(ctx, [own.one.id])).get(own.one.id) };
  });
  if (!found) return { problem: 'not-found' };
  return { body: await present(call, found), headers: { etag: `"${found.one.version}"` } };
}

export const caseRoute: ProgramRoute = {
  id: 'getCase',
  method: 'get',
  path: '/cases/{case}',
  about:
    'One case, with the answers that the key names. Sealed ones are opened by a look, which whoever they are about reads.',
  may: 'read',
  params: { case: caseInPath },
  answer: { status: 200, about: 'The case.', schema: OneCase, headers: { ETag: 'Its version, for If-Match.' } },
  problems: [],
  handle: tellCase,
};
