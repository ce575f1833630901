import { type Mandate, stateAfter } from '../../../../foundation/people/index.js';
import { listStream, type RecordedEntry } from '../../../../foundation/record/index.js';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { formatMoment, type Words } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { stateWords } from '../words.js';
import { byWords, pastWords } from './words.js';

/** One thing that became of a mandate. */
export interface PastLine {
  readonly when: string;
  readonly what: string;
  readonly who: string;
}

const kindOf = ({ kind }: RecordedEntry): string => kind.slice('mandate.'.length);
/** Whether it is by this entry that somebody, or a firm, took the mandate. */
const isTaking = ({ data }: RecordedEntry): boolean => Boolean(data.delegate_id ?? data.firm_role);
/** What none but whoever acts, or those who answer for the firm, can do. */
const theirs: readonly string[] = ['refused', 'given-up', 'firm-limited'];

function whatOf(entry: RecordedEntry): Words | undefined {
  const kind = kindOf(entry);
  if (kind === 'active' && isTaking(entry)) return pastWords.accepted;
  return pastWords[kind] ?? (Object.hasOwn(stateWords, kind) ? stateWords[kind as Mandate['state']] : undefined);
}

function whoOf(entry: RecordedEntry, { delegate }: Mandate, selves: readonly PersonId[]): keyof typeof byWords {
  const { actor } = entry;
  if (actor.startsWith('system:')) return 'itself';
  if (selves.some((self) => actor === `person:${self}`)) return 'you';
  const isTheirs = theirs.includes(kindOf(entry)) || (kindOf(entry) === 'active' && isTaking(entry));
  return isTheirs || (delegate !== undefined && actor === `person:${delegate}`) ? 'they' : 'officer';
}

/** What became of a mandate from its beginning, oldest first, for the person who is acted for: never for whoever acts. */
export async function listPast(
  ctx: Context,
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  one: Mandate,
  selves: readonly PersonId[],
): Promise<readonly PastLine[]> {
  const say = (at: Date, what: Words, who: keyof typeof byWords): PastLine => ({
    when: formatMoment(at, language, place.timeZone),
    what: what[language],
    who: byWords[who][language],
  });
  const lines = (await listStream(ctx.db, ctx.place, `mandate:${one.id}`)).flatMap((entry) => {
    const what = whatOf(entry);
    return what ? [say(entry.occurredAt, what, whoOf(entry, one, selves))] : [];
  });
  const isUp = one.until <= ctx.clock.now() && stateAfter(one.state, 'end') !== undefined;
  return isUp && pastWords.time ? [...lines, say(one.until, pastWords.time, 'itself')] : lines;
}
