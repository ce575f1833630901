import { formatDate, type Language } from '../../../platform/language/index.js';
import type { Standed } from '../../../work/cases/index.js';
import type { Declaration } from '../../../work/services/index.js';
import { issuedWords } from './words.js';

export interface IssuedOnCase {
  readonly heading: string;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly conditions: readonly string[];
}

/** What was issued, as whoever holds the reference may know it: its number, its days, how it stands and why, what is to be kept to. */
export function presentIssued(one: Standed, { issues }: Declaration, language: Language): IssuedOnCase {
  const issue = issues[one.thing];
  const say = (key: keyof typeof issuedWords) => issuedWords[key][language];
  const ending = one.standing === 'revoked' ? issue?.revoke : one.standing === 'replaced' ? issue?.replace : undefined;
  const ground = ending?.grounds[one.ended?.ground ?? '']?.[language];
  const isOver = one.standing === 'revoked';
  return {
    heading: `${issue?.label[language] ?? one.thing} ${one.number}`,
    facts: [
      { key: say('standing'), value: say(one.standing) },
      { key: say('from'), value: formatDate(one.validFrom, language) },
      { key: say('to'), value: one.validTo === undefined ? say('endless') : formatDate(one.validTo, language) },
      ...(ground ? [{ key: say('ground'), value: ground }] : []),
      ...(isOver && issue?.review ? [{ key: say('review'), value: issue.review[language] }] : []),
    ],
    conditions: isOver ? [] : (issue?.conditions ?? []).map((condition) => condition[language]),
  };
}
