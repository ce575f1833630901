import { type CountedWords, fill, type Language, pickCounted, words } from '../../../../platform/language/index.js';

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

/** A declared retention class, '2 years after closed', as a sentence of either language. */
export function presentKeep(keep: string, language: Language): string {
  const [count, unit = '', , event] = keep.split(' ');
  const counted = units[unit.replace(/s$/, '') as keyof typeof units];
  const after = afterWords[event as keyof typeof afterWords];
  if (!counted || !after) return keep;
  return fill(after[language], { time: pickCounted(counted, language, Number(count)) });
}
