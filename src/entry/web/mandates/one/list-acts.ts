import { listLooks } from '../../../../foundation/assurance/index.js';
import {
  type FirmPerson,
  listAllSelves,
  listFirmPeople,
  listOrgUnits,
  listOwnSubjects,
  type Mandate,
} from '../../../../foundation/people/index.js';
import { listStreams } from '../../../../foundation/record/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { fill, formatMoment } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type Case, listCasesBySubject, presentHistory } from '../../../../work/cases/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDeclarations } from '../../your-data/looks/load-declarations.js';
import { loadPrograms } from '../../your-data/looks/load-programs.js';
import { presentLook } from '../../your-data/looks/present.js';
import { oneWords } from './words.js';

/** One thing that was done or looked at in the person's name. */
export interface ActLine {
  readonly at: Date;
  readonly when: string;
  /** Of a firm's people, the name under which they work there; the mandate names anybody else. */
  readonly name: Opened<string> | undefined;
  readonly what: string;
  readonly service: string;
  readonly reference: string;
  readonly href: string;
}

/** What is shown of them; everybody who looked stands in the person's own list, without an end. */
const mostShown = 50;
/** The newest that are read, of which some are others'. */
const most = 1000;

interface Done {
  readonly actor: string;
  readonly firm: unknown;
}

/** Tells whether something was done by whoever the mandate names: this person in whichever account, or this firm's people. */
async function whoseOf(ctx: Context, { delegate, firm }: Mandate): Promise<(did: Done) => boolean> {
  if (firm) return (did) => did.firm === firm;
  const actors = delegate ? (await listAllSelves(ctx, delegate)).map((self) => `person:${self}`) : [];
  return (did) => did.firm === undefined && actors.includes(did.actor);
}

async function readActs(ctx: Context, one: Mandate, person: PersonId) {
  const subjects = await listOwnSubjects(ctx, person);
  const all = await listCasesBySubject(ctx, subjects);
  const isReached = ({ service, id }: Case) =>
    one.services.includes(service) && (one.case === undefined || one.case === id);
  const cases = new Map([...all].filter(([, about]) => isReached(about)));
  const span = { from: one.since, before: one.until, most };
  const isWhose = await whoseOf(ctx, one);
  const { looks } = await listLooks(ctx, [...cases.keys()], span);
  const streams = [...new Set([...cases.values()].map(({ id }) => `case:${id}`))];
  const { entries } = await listStreams(ctx.db, ctx.place, streams, span);
  return {
    cases,
    declarations: await loadDeclarations(ctx, cases),
    looks: looks.filter(isWhose),
    entries: entries.filter(
      ({ actor, data, onBehalfOf }) => onBehalfOf !== null && isWhose({ actor, firm: data.firm_id }),
    ),
  };
}

const nameIn = (people: readonly FirmPerson[], actor: string) =>
  people.find(({ person, name }) => name && actor === `person:${person}`)?.name;

/** What was done and looked at under a mandate, newest first, and how many there are, for the person in whose name it was. */
export async function listActs(
  ctx: Context,
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  one: Mandate,
  person: PersonId,
): Promise<{ readonly lines: readonly ActLine[]; readonly count: number }> {
  const { cases, declarations, looks, entries } = await readActs(ctx, one, person);
  const people = one.firm ? await listFirmPeople(ctx, one.firm) : [];
  const [units, programs] = [await listOrgUnits(ctx), await loadPrograms(ctx)];
  const known = { cases, declarations, units, programs, language, timeZone: place.timeZone };
  const toLine = (at: Date, actor: string, about: Case | undefined, what: string): ActLine => ({
    ...{ at, what, name: nameIn(people, actor), when: formatMoment(at, language, place.timeZone) },
    service: (about && declarations.get(`${about.service} ${about.serviceVersion}`)?.title[language]) ?? '',
    ...{ reference: about?.reference ?? '', href: paths.status(about?.reference ?? '') },
  });
  const seen = looks.map((look) => {
    const { kind, fields } = presentLook(look, known);
    const what = fill(oneWords.looked[language], { fields });
    return toLine(look.at, look.actor, cases.get(look.subject), kind ?? what);
  });
  const byId = new Map([...cases.values()].map((about) => [`case:${about.id}`, about]));
  const done = entries.map((entry) => {
    const about = byId.get(entry.stream);
    const declaration = about && declarations.get(`${about.service} ${about.serviceVersion}`);
    const [line] = declaration ? presentHistory(declaration, [entry]) : [];
    return toLine(entry.occurredAt, entry.actor, about, line?.what[language] ?? '');
  });
  const lines = [...seen, ...done].sort((a, b) => b.at.getTime() - a.at.getTime());
  return { lines: lines.slice(0, mostShown), count: lines.length };
}
