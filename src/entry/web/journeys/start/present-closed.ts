import { fill, formatDate, type Language, pick } from '../../../../platform/language/index.js';
import type { Compiled, ServiceStanding } from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { startWords } from './words.js';

/** Why a service takes no new requests, and what to do instead. */
export interface ClosedView {
  readonly says: string;
  readonly why: string;
  readonly until: string | undefined;
  readonly instead: { readonly href: string; readonly text: string } | undefined;
}

/** What the page of a service says that is paused or retired; undefined for one that takes requests. */
export function presentClosed(
  standing: ServiceStanding | undefined,
  instead: Compiled | undefined,
  language: Language,
): ClosedView | undefined {
  if (!standing) return undefined;
  const { state, why, until } = standing;
  return {
    says: startWords[state === 'retired' ? 'retired' : 'paused'][language],
    why: why ? pick(why, language) : '',
    until: until && fill(startWords.pausedUntil[language], { date: formatDate(until, language) }),
    instead: instead && {
      href: paths.service(instead.declaration.service),
      text: fill(startWords.instead[language], { title: instead.declaration.title[language] }),
    },
  };
}
