import { fill, type Words, words } from '../../../../platform/language/index.js';
import { isGroup, isToldAsState, type MessageEvent, partAt } from '../../../../work/services/index.js';
import type { Option } from '../controls/control.js';
import { wordsOf } from '../controls/words-of.js';

const eventWords: Readonly<Record<MessageEvent, Words>> = words({
  received: { en: 'The request came in', cy: 'Daeth y cais i law' },
  closed: { en: 'The request is closed, however it ended', cy: 'Mae’r cais wedi’i gau, sut bynnag y daeth i ben' },
  asked: { en: 'They are asked something', cy: 'Gofynnir rhywbeth iddynt' },
  reminder: { en: 'They are reminded of what was asked', cy: 'Cânt eu hatgoffa o’r hyn a ofynnwyd' },
  silent: { en: 'They did not answer in time', cy: 'Ni wnaethant ateb mewn pryd' },
  decided: { en: 'It is decided, and there is a letter', cy: 'Mae wedi’i benderfynu, ac mae llythyr' },
  'payment-due': { en: 'There is something to pay', cy: 'Mae rhywbeth i’w dalu' },
  'payment-received': { en: 'They paid', cy: 'Maent wedi talu' },
  'payment-lapsed': { en: 'They did not pay in time', cy: 'Ni wnaethant dalu mewn pryd' },
  refund: { en: 'Money goes back to them', cy: 'Mae arian yn mynd yn ôl atynt' },
  'booking-made': { en: 'They booked a time', cy: 'Maent wedi archebu amser' },
  'booking-changed': { en: 'They have another time', cy: 'Mae ganddynt amser arall' },
  'booking-offered': { en: 'A time is free for them', cy: 'Mae amser yn rhydd iddynt' },
  'booking-lost': { en: 'They no longer have the time', cy: 'Nid yw’r amser ganddynt mwyach' },
  'booking-cancelled': { en: 'Their time is cancelled', cy: 'Mae eu hamser wedi’i ganslo' },
  issued: { en: 'Something is issued to them', cy: 'Rhoddir rhywbeth iddynt' },
  'issued-ends': { en: 'What was issued ends soon', cy: 'Daw’r hyn a roddwyd i ben cyn hir' },
  'issued-revoked': { en: 'What was issued is taken back', cy: 'Cymerir yn ôl yr hyn a roddwyd' },
});

const cameTo: Words = { en: 'It came to: {state}', cy: 'Cyrhaeddodd: {state}' };

function sayState(code: string, state: unknown): Words {
  const { en, cy } = wordsOf(partAt(state, ['label']));
  return { en: fill(cameTo.en, { state: en || cy || code }), cy: fill(cameTo.cy, { state: cy || en || code }) };
}

/** All that a design's messages may be of: what happens, and the states that a case comes to. */
export function tellable(value: unknown): readonly Option[] {
  const states = partAt(value, ['case', 'states']);
  const told = Object.entries(isGroup(states) ? states : {}).filter(([code]) => isToldAsState(code));
  const options = new Map<string, Words>([
    ...Object.entries(eventWords),
    ...told.map(([code, state]) => [code, sayState(code, state)] as const),
  ]);
  return [...options];
}
