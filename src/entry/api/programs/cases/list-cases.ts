import { z } from 'zod';
import type { Context } from '../../../../platform/context.js';
import { read } from '../../../../platform/house.js';
import { type Case, type Filters, isOpenTo, listCases, planProgramLooks } from '../../../../work/cases/index.js';
import { listChanged } from '../../../../work/partners/index.js';
import { getService, listServices } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { Asked, ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { mendWords } from '../answering/words.js';
import { serviceInPath } from '../describing/parameters.js';
import { presentCase } from './present-case.js';
import { CaseList } from './schemas.js';

const usualSize = 50;

const query = {
  service: { ...serviceInPath, about: 'Of one service.', isRequired: false },
  state: { about: 'In one state.', schema: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/), mend: mendWords.code },
  is: { about: 'Open or closed.', schema: z.enum(['open', 'closed']), mend: mendWords.openOrClosed },
  changedSince: {
    about: 'Changed from this moment on; they come in the order in which they changed, else the newest comes first.',
    schema: z.iso.datetime({ offset: true }),
    mend: mendWords.moment,
  },
  limit: {
    about: 'How many at most; 50 unless said.',
    schema: z.coerce.number().int().min(1).max(200),
    mend: mendWords.count,
  },
  cursor: {
    about: 'Where a page before says that this one begins.',
    schema: z.string().max(120),
    mend: mendWords.cursor,
  },
} as const satisfies Readonly<Record<string, Asked>>;

/** The services whose cases this key reads: an agreement may shut some. */
async function readable(ctx: Context, { key, query: asked, who }: ProgramCall): Promise<readonly string[]> {
  const open = (await listServices(ctx)).filter(({ declaration }) => isOpenTo(who.actor, declaration));
  const own = open.map(({ declaration }) => declaration.service).filter((service) => key.services.includes(service));
  return asked.service === undefined ? own : own.filter((service) => service === asked.service);
}

async function findPage(ctx: Context, call: ProgramCall) {
  const { state, is, changedSince, limit = usualSize, cursor } = call.query;
  const services = await readable(ctx, call);
  const isAsked: 'open' | 'closed' | undefined = is === 'open' || is === 'closed' ? is : undefined;
  const [after, most] = [cursor === undefined ? undefined : String(cursor), Number(limit)];
  if (changedSince !== undefined) {
    const since = new Date(changedSince);
    return listChanged(ctx, {
      services,
      since,
      after,
      most,
      is: isAsked,
      state: state === undefined ? undefined : String(state),
    });
  }
  const filters: Filters = {
    within: services,
    ...(state === undefined ? {} : { state: String(state) }),
    ...(isAsked === undefined ? {} : { is: isAsked }),
  };
  return listCases(ctx, { filters, size: most, ...(after === undefined ? {} : { after }) });
}

async function presentLine(ctx: Context, { who, origin }: ProgramCall, one: Case) {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  return presentCase(one, planProgramLooks(who.actor, { one, declaration }).plain, origin);
}

function urlOfNext({ query: asked, origin }: ProgramCall, cursor: string): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) search.set(name, String(value));
  search.set('cursor', cursor);
  return `${origin}/api/v1/cases?${search}`;
}

async function tellCases(call: ProgramCall): Promise<ProgramReply | Problem> {
  return read(call.house, call.who, async (ctx): Promise<ProgramReply | Problem> => {
    const listed = await findPage(ctx, call);
    if (!listed.ok) return { problem: 'bad-query', faults: [{ parameter: 'cursor', say: mendWords.cursor }] };
    const cases = await Promise.all(listed.value.cases.map((one) => presentLine(ctx, call, one)));
    const next = listed.value.next === undefined ? null : urlOfNext(call, listed.value.next);
    return { body: { cases, next }, headers: next === null ? {} : { link: `<${next}>; rel="next"` } };
  });
}

export const casesRoute: ProgramRoute = {
  id: 'listCases',
  method: 'get',
  path: '/cases',
  about: 'Cases of the services that the key is for. Nothing sealed is told here, and nobody is looked at.',
  may: 'read',
  query,
  answer: {
    status: 200,
    about: 'A page of them.',
    schema: CaseList,
    headers: { Link: 'The next page (RFC 8288), where there is one.' },
  },
  problems: [],
  handle: tellCases,
};
