import { fill, type Language } from '../../../../platform/language/index.js';
import type { FieldDeed } from '../../../../work/field/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { sayItem } from '../../desk/say/say-item.js';
import { deedWords } from './words.js';

function sayMove(deed: Extract<FieldDeed, { kind: 'move' }>, declaration: Declaration, language: Language): string {
  const states = Object.values(declaration.case.states);
  const label = states.flatMap(({ can }) => can?.[deed.move]?.label ?? [])[0]?.[language] ?? deed.move;
  const note = deed.note?.trim();
  return note ? fill(deedWords.withNote[language], { move: label, note }) : label;
}

/** What a phone sent, in words for whoever decides on it. */
export function sayDeed(deed: FieldDeed, declaration: Declaration, language: Language): string {
  switch (deed.kind) {
    case 'note':
      return deed.text;
    case 'photo':
      return deed.fileName;
    case 'checklist':
      return sayItem(deed.value, deed.item, declaration, language);
    case 'signature':
      return 'name' in deed ? deed.name : deedWords.drawn[language];
    case 'correct':
      return Object.values(deed.value).flat().join(', ');
    case 'move':
      return sayMove(deed, declaration, language);
    case 'visit':
      return deedWords[deed.state][language];
    case 'effort':
      return fill(deedWords.minutes[language], { count: String(deed.minutes) });
  }
}
