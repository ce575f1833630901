import { fill, type Language, words } from '../../../../platform/language/index.js';
import { sayLength } from '../say-length.js';
import { sayValue } from '../say-value.js';

const stepWords = words({
  before: { en: '{time} before the end of the promise', cy: '{time} cyn diwedd yr addewid' },
  after: { en: '{time} after the end of the promise', cy: '{time} ar ôl diwedd yr addewid' },
  due: { en: 'As soon as the promise is over', cy: 'Cyn gynted ag y daw’r addewid i ben' },
});

/** When a reminder or an escalation comes, and to which team; empty for what says no time. */
export function sayClockStep({ before, after, to }: Readonly<Record<string, unknown>>, language: Language): string {
  const code = after === 'due' ? 'due' : before === undefined ? 'after' : 'before';
  const time = sayLength(sayValue(before ?? after), language);
  return time === '' ? '' : [fill(stepWords[code][language], { time }), sayValue(to)].filter(Boolean).join(': ');
}
