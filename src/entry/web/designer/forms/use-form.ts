import { words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import type { Known } from './known.js';
import { optionsOf } from './options.js';
import { basisWords, dpvOptions } from './purpose-form.js';

const useBasisWords = words({
  choice: { en: 'The person’s own choice', cy: 'Dewis y person ei hun' },
  'legal-obligation': basisWords['legal-obligation'],
  'vital-interests': basisWords['vital-interests'],
  'public-task': basisWords['public-task'],
  'official-authority': basisWords['official-authority'],
});

/** A further use of answers. */
export const useForm = ({ answers, roles }: Known): readonly Control[] => [
  {
    ...{ as: 'words', key: ['title'] },
    label: { en: 'The use, as a sentence to say yes or no to', cy: 'Y defnydd, fel brawddeg i ddweud ie neu na iddi' },
  },
  {
    ...{ as: 'words', key: ['explain'], isLong: true },
    label: { en: 'Who gets what by it, and what for', cy: 'Pwy sy’n cael beth drwyddo, ac i beth' },
  },
  {
    ...{ as: 'choice', key: ['basis'], of: optionsOf(useBasisWords) },
    label: { en: 'What it rests on', cy: 'Ar beth y mae’n seiliedig' },
  },
  {
    ...{ as: 'line', key: ['law'] },
    label: { en: 'The law, unless it is a choice', cy: 'Y gyfraith, oni bai ei fod yn ddewis' },
  },
  {
    ...{ as: 'choice', key: ['dpv'], of: dpvOptions },
    label: { en: 'The purpose in the Data Privacy Vocabulary', cy: 'Y diben yn y Data Privacy Vocabulary' },
  },
  {
    ...{ as: 'boxes', key: ['fields'], of: answers },
    label: { en: 'Answers that are used', cy: 'Atebion a ddefnyddir' },
  },
  { as: 'boxes', key: ['for'], of: roles, label: { en: 'Who reads them for it', cy: 'Pwy sy’n eu darllen at hynny' } },
  {
    ...{ as: 'line', key: ['lasts'] },
    label: { en: 'A yes holds for', cy: 'Mae ie yn para am' },
    hint: { en: 'Like 2 years; only where it is a choice', cy: 'Fel 2 years; dim ond lle mae’n ddewis' },
  },
];
