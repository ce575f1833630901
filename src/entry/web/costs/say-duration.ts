import { type CountedWords, type Language, pickCounted } from '../../../platform/language/index.js';

const hours: CountedWords = { en: { one: '{count} hour', other: '{count} hours' }, cy: { other: '{count} awr' } };
const minutes: CountedWords = {
  en: { one: '{count} minute', other: '{count} minutes' },
  cy: { two: '{count} funud', other: '{count} munud' },
};
const seconds: CountedWords = {
  en: { one: '{count} second', other: '{count} seconds' },
  cy: { other: '{count} eiliad' },
};

/** Timed work in words: '45 seconds', '12 minutes', '1 hour 5 minutes'; to the nearest minute from a minute on. */
export function sayDuration(length: number, language: Language): string {
  if (length < 60) return pickCounted(seconds, language, length);
  const whole = Math.round(length / 60);
  const parts = [
    whole >= 60 ? pickCounted(hours, language, Math.floor(whole / 60)) : '',
    whole % 60 > 0 ? pickCounted(minutes, language, whole % 60) : '',
  ];
  return parts.filter(Boolean).join(' ');
}
