import { findSealed } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { type CaseId, readId } from '../../../../platform/ids.js';
import { findCase, findCases, planDuplicates } from '../../../../work/cases/index.js';
import { getService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler } from '../../page.js';
import { showCase } from '../case/page.js';
import { findWords } from '../find/words.js';
import { readCaseId } from './read-case-id.js';
import { sayRefusal, statusOf } from './refusals.js';
import { sayRefused } from './say-refused.js';

/** Looks for the same case under another reference, for those whom its service tells; each one found is a look. */
export const submitDuplicates: PageHandler = async (request) => {
  const { house, who } = request;
  const id = readCaseId(request);
  const plan = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id });
    if (!one) throw new NotFound();
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    return planDuplicates(who.actor, one, declaration);
  });
  const denied = { form: 'duplicates', say: sayRefusal('not-allowed'), status: statusOf('not-allowed') };
  if (!plan) return showCase(request, id, { tried: denied });
  const found = await findSealed(house, who, plan.search);
  if (!found.ok) {
    const { refused, detail } = found;
    if (refused === 'not-allowed') return showCase(request, id, { tried: denied });
    if (refused === 'too-many-searches') {
      return showCase(request, id, { tried: { form: 'duplicates', say: findWords[refused], status: 429 } });
    }
    const said = await sayRefused(request, { refused, ...(detail ? { detail } : {}) });
    return showCase(request, id, { tried: { form: 'duplicates', ...said } });
  }
  const ids = found.value.flatMap(({ row }) => readId<'case'>(row) ?? ([] as CaseId[]));
  return showCase(request, id, { same: await read(house, who, (ctx) => findCases(ctx, ids)) });
};
