import type { Words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';

const letter: Words = { en: 'Letter', cy: 'Llythyr' };
const review: Words = { en: 'Having it looked at again', cy: 'Cael edrych arno eto' };

/** A decision: its grounds, and the letter that tells of it. */
export const decisionForm: readonly Control[] = [
  { as: 'words', key: ['label'], label: { en: 'What is decided', cy: 'Beth a benderfynir' } },
  {
    as: 'options',
    key: ['grounds'],
    label: { en: 'Grounds, of which at least one is given', cy: 'Seiliau, y rhoddir o leiaf un ohonynt' },
  },
  {
    ...{ as: 'words', key: ['letter', 'title'], under: letter },
    label: { en: 'Heading of the letter', cy: 'Pennawd y llythyr' },
  },
  {
    ...{ as: 'words', key: ['letter', 'text'], isLong: true, under: letter },
    label: { en: 'What the letter says', cy: 'Beth mae’r llythyr yn ei ddweud' },
    hint: {
      en: 'An empty line between paragraphs. {grounds} says the grounds, {own} the officer’s own words, the code of a question its answer.',
      cy: 'Llinell wag rhwng paragraffau. Mae {grounds} yn dweud y seiliau, {own} eiriau’r swyddog ei hun, a chod cwestiwn ei ateb.',
    },
  },
  {
    ...{ as: 'words', key: ['letter', 'review', 'text'], isLong: true, under: review },
    label: { en: 'How, by whom and by which law', cy: 'Sut, gan bwy ac o dan ba gyfraith' },
    hint: { en: '{until} says the last day', cy: 'Mae {until} yn dweud y diwrnod olaf' },
  },
  {
    ...{ as: 'line', key: ['letter', 'review', 'within'], under: review },
    label: { en: 'Asked for within', cy: 'Gofynnir amdano o fewn' },
    hint: { en: 'Like 2 months, 28 days or 20 working days', cy: 'Fel 2 months, 28 days neu 20 working days' },
  },
  {
    ...{ as: 'line', key: ['letter', 'review', 'by'], under: review },
    label: { en: 'Service by which it is asked for', cy: 'Gwasanaeth y gofynnir amdano drwyddo' },
    hint: { en: 'Its code; or leave it empty', cy: 'Ei god; neu gadewch ef yn wag' },
  },
];
