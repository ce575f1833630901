import { words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import { optionsOf } from './options.js';

const kindWords = words({
  'yes-no': { en: 'Yes or no', cy: 'Ie neu na' },
  number: { en: 'A number', cy: 'Rhif' },
  text: { en: 'Words', cy: 'Geiriau' },
});

/** What an officer answers where a case is. */
export const checklistForm: readonly Control[] = [
  { as: 'words', key: ['label'], label: { en: 'What is asked there', cy: 'Beth a ofynnir yno' } },
  {
    ...{ as: 'choice', key: ['kind'], of: optionsOf(kindWords) },
    label: { en: 'Answered by', cy: 'Atebir gan' },
  },
];
