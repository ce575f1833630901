import { dateOf, fill, formatDate, type Language } from '../../../platform/language/index.js';
import type { Case } from '../../../work/cases/index.js';
import { type Declaration, kinds } from '../../../work/services/index.js';
import { statusWords } from '../journeys/status/words.js';
import type { PageRequest } from '../page.js';

export interface Fact {
  readonly key: string;
  readonly value: string;
}

/** The answers of a case that its declaration shows to whoever is about to report the same: open ones, and no other. */
function answersOf({ fields, case: workflow }: Declaration, one: Case, language: Language): readonly Fact[] {
  return (workflow.near?.public ?? []).flatMap((name) => {
    const [question, value] = [fields[name], one.fields[name]];
    if (question?.mark !== 'open' || value === undefined || value === null) return [];
    return [{ key: question.label[language], value: kinds[question.type].format(value, question, language) }];
  });
}

/** What anybody may know of a case that is shown to those who are near it. */
export function presentFacts(
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  declaration: Declaration,
  one: Case,
): readonly Fact[] {
  const on = (at: Date): string => formatDate(dateOf(at, place.timeZone), language);
  const state = declaration.case.states[one.state];
  const reason = one.endingReason && state?.['say-why']?.[one.endingReason];
  const by =
    one.closedAt || !one.dueAt
      ? undefined
      : one.clockPausedAt
        ? fill(statusWords.paused[language], { date: on(one.clockPausedAt) })
        : on(one.dueAt);
  const said: readonly (readonly [string, string | undefined])[] = [
    [statusWords.received[language], on(one.openedAt)],
    [statusWords.now[language], state?.label[language] ?? one.state],
    [statusWords.why[language], reason ? reason[language] : undefined],
    [statusWords.by[language], by],
    [statusWords.closed[language], one.closedAt && on(one.closedAt)],
  ];
  return [...answersOf(declaration, one, language), ...said.flatMap(([key, value]) => (value ? [{ key, value }] : []))];
}
