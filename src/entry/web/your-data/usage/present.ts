import type { ApiClient, UsagePermission } from '../../../../foundation/people/index.js';
import { fill, formatMoment, type Language, pickCounted } from '../../../../platform/language/index.js';
import { timesWords, usageWords } from './words.js';

export interface ClientLine {
  readonly name: string;
  readonly title: string;
  /** For what it asks, in the Data Privacy Vocabulary. */
  readonly dpv: string | undefined;
  readonly state: string;
  /** Undefined while it may not ask. */
  readonly code: string | undefined;
  readonly use: string | undefined;
}

interface Said {
  readonly language: Language;
  readonly timeZone: string;
}

function sayUse({ asked, askedAt }: UsagePermission, { language, timeZone }: Said): string {
  if (!askedAt) return usageWords.neverAsked[language];
  const when = formatMoment(askedAt, language, timeZone);
  return fill(usageWords.asked[language], { times: pickCounted(timesWords, language, asked), when });
}

/** One client as the person reads it who may let it ask. */
export function presentClient(
  { name, title, dpv }: ApiClient,
  given: readonly UsagePermission[],
  said: Said,
): ClientLine {
  const { language, timeZone } = said;
  const one = given.find(({ client }) => client === name);
  const off = usageWords[one ? 'changed' : 'off'][language];
  if (one?.dpv !== dpv || !one) return { name, title, dpv, state: off, code: undefined, use: undefined };
  const state = fill(usageWords.on[language], { when: formatMoment(one.givenAt, language, timeZone) });
  return { name, title, dpv, state, code: one.id, use: sayUse(one, said) };
}
