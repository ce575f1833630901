import type { Words } from '../../../platform/language/browser.js';
import type { FieldCase, FieldDeed } from '../../../work/field/browser.js';
import { dayWords } from '../wording/app-words.js';
import { caseWords } from '../wording/case-words.js';

const asIs = (text: string): Words => ({ en: text, cy: text });

function sayAnswer(value: string): Words {
  return value === 'yes' || value === 'no' ? caseWords[value] : asIs(value);
}

function join(one: Words, other: Words): Words {
  return { en: `${one.en}: ${other.en}`, cy: `${one.cy}: ${other.cy}` };
}

/** What was done, in one line, with the labels of its case where it is on the phone. */
export function sayDeed(deed: FieldDeed, one: FieldCase | undefined): Words {
  switch (deed.kind) {
    case 'note':
      return asIs(deed.text);
    case 'photo':
      return asIs('');
    case 'checklist': {
      const label = one?.checklist.find(({ id }) => id === deed.item)?.label ?? asIs(deed.item);
      return join(label, sayAnswer(deed.value));
    }
    case 'signature':
      return 'name' in deed ? join(caseWords[deed.who], asIs(deed.name)) : caseWords[deed.who];
    case 'correct': {
      const label = one?.fields.find(({ id }) => id === deed.field)?.label ?? asIs(deed.field);
      return join(label, asIs((deed.value[''] ?? []).join(', ')));
    }
    case 'move': {
      const label = one?.moves.find(({ id }) => id === deed.move)?.label ?? asIs(deed.move);
      return deed.note ? join(label, asIs(deed.note)) : label;
    }
    case 'visit':
      return dayWords[deed.state];
    case 'effort':
      return join(caseWords.minutes, asIs(String(deed.minutes)));
  }
}
