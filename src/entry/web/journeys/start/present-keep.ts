import { type CountedWords, fill, type Language, pickCounted, words } from '../../../../platform/language/index.js';
import { isSealed, type Question } from '../../../../work/services/index.js';

const units = {
  day: {
    en: { one: '{count} day', other: '{count} days' },
    cy: { two: '{count} ddiwrnod', other: '{count} diwrnod' },
  },
  month: {
    en: { one: '{count} month', other: '{count} months' },
    cy: { two: '{count} fis', other: '{count} mis' },
  },
  year: {
    en: { one: '{count} year', other: '{count} years' },
    cy: { one: '{count} flwyddyn', two: '{count} flynedd', other: '{count} mlynedd' },
  },
} as const satisfies Record<string, CountedWords>;

const afterWords = words({
  closed: { en: '{time} after it is finished', cy: '{time} ar ôl ei orffen' },
  opened: { en: '{time} after you send it', cy: '{time} ar ôl i chi ei anfon' },
});

const stays = words({
  permanent: { en: 'For ever', cy: 'Am byth' },
  stays: { en: 'As long as the record: it is not sealed', cy: 'Cyhyd â’r cofnod: nid yw wedi’i selio' },
});

/**
 * How long an answer is kept. What is sealed goes with its key when its class is over; an open or internal answer stands in the
 * record, from which nothing is taken.
 */
export const presentKeepOf = ({ mark, keep }: Pick<Question, 'mark' | 'keep'>, language: Language): string =>
  isSealed(mark) ? presentKeep(keep, language) : stays.stays[language];

/** A declared retention class, '2 years after closed', as a sentence of either language; what no class says, as it is written. */
export function presentKeep(keep: string, language: Language): string {
  if (keep === 'permanent') return stays.permanent[language];
  const [count, unit = '', , event] = keep.split(' ');
  const counted = units[unit.replace(/s$/, '') as keyof typeof units];
  if (!counted) return keep;
  const time = pickCounted(counted, language, Number(count));
  const after = afterWords[event as keyof typeof afterWords];
  if (after) return fill(after[language], { time });
  return event ? keep : time;
}
