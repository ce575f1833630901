import { words } from '../../../platform/language/index.js';

/** What a case's history says of each kind of entry, where the declaration has no words of its own. */
export const historyWords = words({
  opened: { en: 'Opened', cy: 'Agorwyd' },
  noted: { en: 'Note added', cy: 'Ychwanegwyd nodyn' },
  assigned: { en: 'Assigned', cy: 'Neilltuwyd' },
  unassigned: { en: 'Returned to the team', cy: 'Dychwelwyd i’r tîm' },
  notFixed: {
    en: 'Whoever sent it said that it is not fixed',
    cy: 'Dywedodd pwy bynnag a’i hanfonodd nad yw wedi’i drwsio',
  },
  answered: { en: 'The person answered what was asked', cy: 'Atebodd y person yr hyn a ofynnwyd' },
  handOffDeclined: { en: 'Given back by whoever was to do it', cy: 'Rhoddwyd yn ôl gan bwy bynnag oedd i’w wneud' },
  handOffRecalled: {
    en: 'Taken back from whoever was to do it',
    cy: 'Cymerwyd yn ôl oddi wrth bwy bynnag oedd i’w wneud',
  },
  handOffLapsed: { en: 'Not accepted in time', cy: 'Heb ei dderbyn mewn pryd' },
  handOffPassedOn: { en: 'Handed to somebody else to do', cy: 'Trosglwyddwyd i rywun arall ei wneud' },
  handOffAccepted: { en: 'Accepted by whoever is to do it', cy: 'Derbyniwyd gan bwy bynnag sydd i’w wneud' },
  handOffLate: { en: 'Late with whoever is to do it', cy: 'Yn hwyr gyda phwy bynnag sydd i’w wneud' },
  silence: {
    en: 'No answer came in time',
    cy: 'Ni ddaeth ateb mewn pryd',
  },
  reminded: { en: 'The person was reminded to answer', cy: 'Atgoffwyd y person i ateb' },
  dueReminded: {
    en: 'Whoever works on it was reminded of its time',
    cy: 'Atgoffwyd pwy bynnag sy’n gweithio arno o’i amser',
  },
  lateExplained: { en: 'Said why it was late', cy: 'Dywedwyd pam yr oedd yn hwyr' },
  escalated: { en: 'Escalated by its clock', cy: 'Uwchgyfeiriwyd gan ei gloc' },
  reopened: { en: 'Opened again', cy: 'Ailagorwyd' },
  contested: { en: 'An answer was contested', cy: 'Heriwyd ateb' },
  settled: { en: 'A contested answer was decided on', cy: 'Penderfynwyd ar ateb a heriwyd' },
  corrected: { en: 'A contested answer was put right', cy: 'Cywirwyd ateb a heriwyd' },
  rebooked: { en: 'The booking was changed', cy: 'Newidiwyd y trefniad' },
  stated: { en: 'The person added a statement to an answer', cy: 'Ychwanegodd y person ddatganiad at ateb' },
  withdrawn: {
    en: 'Withdrawn by the person, who took their consent back',
    cy: 'Tynnwyd yn ôl gan y person, a gymerodd ei gydsyniad yn ôl',
  },
  decided: { en: 'Decision', cy: 'Penderfyniad' },
});
