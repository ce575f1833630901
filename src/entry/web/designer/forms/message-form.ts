import type { Control } from '../controls/control.js';
import type { Known } from './known.js';

export const messageForm: readonly Control[] = [
  {
    ...{ as: 'words', key: ['subject'] },
    label: { en: 'What it is about, in one line', cy: 'Am beth y mae, mewn un llinell' },
    hint: {
      en: 'Gaps such as {reference}, {service}, {state} and {due} are filled in. A locked screen may show this line.',
      cy: 'Caiff bylchau fel {reference}, {service}, {state} a {due} eu llenwi. Gall sgrin dan glo ddangos y llinell hon.',
    },
  },
  {
    ...{ as: 'words', key: ['text'], isLong: true },
    label: { en: 'What it says', cy: 'Beth mae’n ei ddweud' },
    hint: {
      en: 'An empty line between paragraphs. {link} leads to how it stands; the code of a question, such as {fault}, says its answer.',
      cy: 'Llinell wag rhwng paragraffau. Mae {link} yn arwain at sut y mae’n sefyll; mae cod cwestiwn, fel {fault}, yn dweud ei ateb.',
    },
  },
  {
    ...{ as: 'words', key: ['short'] },
    label: { en: 'What a text message says', cy: 'Beth mae neges destun yn ei ddweud' },
    hint: {
      en: 'Leave it empty, and the first line is sent with where to read more.',
      cy: 'Gadewch ef yn wag, ac anfonir y llinell gyntaf gyda lle i ddarllen mwy.',
    },
  },
];

export const newMessage = ({ untold }: Pick<Known, 'untold'>): readonly Control[] => [
  { as: 'choice', key: ['event'], of: untold, label: { en: 'When is it sent?', cy: 'Pryd y caiff ei anfon?' } },
  ...messageForm,
];
