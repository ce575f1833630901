import { words } from '../../../../platform/language/index.js';

/** What a phone sent, by what it is about. */
export const deedWords = words({
  note: { en: 'Note', cy: 'Nodyn' },
  photo: { en: 'Photo', cy: 'Llun' },
  signature: { en: 'Signature', cy: 'Llofnod' },
  move: { en: 'Step', cy: 'Cam' },
  visit: { en: 'Visit', cy: 'Ymweliad' },
  effort: { en: 'Time spent', cy: 'Amser a dreuliwyd' },
  checklist: { en: 'Question on the spot', cy: 'Cwestiwn yn y fan a’r lle' },
  correct: { en: 'Answer put right', cy: 'Ateb wedi’i gywiro' },
  minutes: { en: '{count} minutes', cy: '{count} munud' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  'not-possible': { en: 'Was not possible', cy: 'Nid oedd yn bosibl' },
  drawn: { en: 'A drawn signature', cy: 'Llofnod wedi’i dynnu' },
  withNote: { en: '{move}, with the note: {note}', cy: '{move}, gyda’r nodyn: {note}' },
  nothing: { en: 'Nothing was done', cy: 'Ni wnaed dim' },
  replaced: { en: 'Replaced by what the officer did', cy: 'Wedi’i ddisodli gan yr hyn a wnaeth y swyddog' },
  gone: { en: 'No longer kept', cy: 'Ni chedwir mwyach' },
  shut: { en: 'Your roles do not see this', cy: 'Nid yw eich rolau’n gweld hyn' },
});
