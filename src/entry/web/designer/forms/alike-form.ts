import type { Control } from '../controls/control.js';
import type { Known } from './known.js';

/** When another case counts as the same. */
export const duplicatesForm = ({ fields, roles }: Known): readonly Control[] => [
  {
    ...{ as: 'boxes', key: ['same'], of: fields },
    label: { en: 'The same case, where these answers are alike', cy: 'Yr un achos, lle mae’r atebion hyn yn debyg' },
    hint: { en: 'One to four of them', cy: 'Un i bedwar ohonynt' },
  },
  {
    ...{ as: 'line', key: ['for'] },
    label: { en: 'Looked for as far back as', cy: 'Yn cael ei geisio mor bell yn ôl â' },
    hint: { en: 'Like 7 days', cy: 'Fel 7 days' },
  },
  {
    ...{ as: 'choice', key: ['shown-to'], of: roles },
    label: { en: 'Team that is told', cy: 'Tîm sy’n cael gwybod' },
  },
];

/** Open cases near the one that is reported. */
export const nearForm = ({ locations, plain }: Known): readonly Control[] => [
  {
    ...{ as: 'choice', key: ['at'], of: locations },
    label: { en: 'Where it is, by the answer to', cy: 'Ble mae, yn ôl yr ateb i' },
  },
  {
    ...{ as: 'line', key: ['within'] },
    label: { en: 'The same place, when no further apart than', cy: 'Yr un lle, os nad yw’n bellach na' },
    hint: { en: 'Like 50 metres', cy: 'Fel 50 metres' },
  },
  {
    ...{ as: 'boxes', key: ['public'], of: plain },
    label: {
      en: 'Whoever reports sees what is open near there, with these answers',
      cy: 'Mae pwy bynnag sy’n rhoi gwybod yn gweld beth sydd ar agor gerllaw, gyda’r atebion hyn',
    },
    hint: { en: 'Tick none, and only officers see it', cy: 'Heb dicio dim, dim ond swyddogion sy’n ei weld' },
  },
];

/** By which answers an officer may search. */
export const findByControl: Control = {
  ...{ as: 'together', key: ['find-by'] },
  label: {
    en: 'Answers that the desk may search by, one a line',
    cy: 'Atebion y gall y ddesg chwilio drwyddynt, un i bob llinell',
  },
  hint: {
    en: 'The code of a question, like email; or several together, like name + address. It finds what is exactly alike, and each find is recorded.',
    cy: 'Cod cwestiwn, fel email; neu sawl un gyda’i gilydd, fel name + address. Mae’n canfod yr hyn sydd yn union yr un fath, a chofnodir pob canfyddiad.',
  },
};
