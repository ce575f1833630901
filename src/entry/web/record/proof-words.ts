import { words } from '../../../platform/language/index.js';

export const proofWords = words({
  title: { en: 'The proof is not ready yet', cy: 'Nid yw’r prawf yn barod eto' },
  why: {
    en: 'What you ask about was written down a moment ago. It is given its place in the signed record within a few seconds, and only then can it be proven.',
    cy: 'Ysgrifennwyd yr hyn yr ydych yn gofyn amdano eiliad yn ôl. Caiff ei le yn y cofnod wedi’i lofnodi o fewn ychydig eiliadau, a dim ond wedyn y gellir ei brofi.',
  },
  again: {
    en: 'Wait a few seconds and load this page again. If it still says this after a minute, tell the council: nothing has been lost.',
    cy: 'Arhoswch ychydig eiliadau ac ail-lwythwch y dudalen hon. Os yw’n dal i ddweud hyn ar ôl munud, dywedwch wrth y cyngor: nid oes dim wedi’i golli.',
  },
});
