import { type Words, words } from '../../../../platform/language/index.js';
import type { AskedOfActor, CorrectRefusal } from '../../../../work/cases/index.js';

export const correctionWords = words({
  title: { en: 'Put an answer right', cy: 'Cywiro ateb' },
  lead: {
    en: 'It was decided that this answer is wrong. What you write takes its place wherever it is read and searched. The old one is shown to nobody any more; it goes with everything else when its time is over.',
    cy: 'Penderfynwyd bod yr ateb hwn yn anghywir. Bydd yr hyn a ysgrifennwch yn cymryd ei le lle bynnag y’i darllenir ac y’i chwilir. Ni ddangosir yr hen un i neb mwyach; bydd yn mynd gyda phopeth arall pan ddaw ei amser i ben.',
  },
  after: {
    en: 'What was worked out from it, and what was decided on it, stays as it was. Look whether it has to be decided again.',
    cy: 'Mae’r hyn a gyfrifwyd ohono, a’r hyn a benderfynwyd arno, yn aros fel y bu. Edrychwch a oes rhaid penderfynu eto.',
  },
  save: { en: 'Put it right', cy: 'Ei gywiro' },
  missing: { en: 'Enter the right answer', cy: 'Rhowch yr ateb cywir' },
});

export const correctionFaults = {
  'not-allowed': {
    en: 'Only those who see this answer, or decide on corrections, put it right. Ask one of them.',
    cy: 'Dim ond y rhai sy’n gweld yr ateb hwn, neu’n penderfynu ar gywiriadau, sy’n ei gywiro. Gofynnwch i un ohonynt.',
  },
  'not-upheld': {
    en: 'Nobody has decided that this answer is wrong, or it is put right already. Look at its mark on the case.',
    cy: 'Nid oes neb wedi penderfynu bod yr ateb hwn yn anghywir, neu fe’i cywirwyd eisoes. Edrychwch ar ei nod ar yr achos.',
  },
  'worked-out': {
    en: 'This answer is worked out from others. Put those right instead.',
    cy: 'Cyfrifir yr ateb hwn o rai eraill. Cywirwch y rheini yn lle hynny.',
  },
  changed: {
    en: 'Someone has worked on this case since. What you wrote is still here: send it again if it still holds.',
    cy: 'Mae rhywun wedi gweithio ar yr achos hwn ers hynny. Mae’r hyn a ysgrifennoch yma o hyd: anfonwch ef eto os yw’n dal yn wir.',
  },
  erased: {
    en: 'What this case held about the person was erased. There is nothing left to put right.',
    cy: 'Dilëwyd yr hyn a ddaliai’r achos hwn am y person. Nid oes dim ar ôl i’w gywiro.',
  },
} as const satisfies Record<Exclude<CorrectRefusal, AskedOfActor | 'untrained' | 'no-such-case'>, Words>;
