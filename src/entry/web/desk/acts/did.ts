import { words } from '../../../../platform/language/index.js';

/** What was just done, by the code that the address of the case then carries. */
export const didWords = words({
  moved: { en: 'Done: the case has moved on', cy: 'Gwnaed: mae’r achos wedi symud ymlaen' },
  recalled: { en: 'Done: the part has been taken back', cy: 'Gwnaed: cymerwyd y rhan yn ôl' },
  assigned: { en: 'Done: the case has been assigned', cy: 'Gwnaed: mae’r achos wedi’i neilltuo' },
  visit: { en: 'Done: the visit is in the round', cy: 'Gwnaed: mae’r ymweliad yn y daith' },
  noted: { en: 'Your note has been added', cy: 'Mae eich nodyn wedi’i ychwanegu' },
  started: { en: 'Your timer is running', cy: 'Mae eich amserydd yn rhedeg' },
  corrected: { en: 'The answer has been put right', cy: 'Mae’r ateb wedi’i gywiro' },
  stopped: { en: 'Your timer has stopped', cy: 'Mae eich amserydd wedi stopio' },
});

export type Did = keyof typeof didWords;

export const isDid = (code: string | undefined): code is Did => code !== undefined && Object.hasOwn(didWords, code);
