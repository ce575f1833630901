import { words } from '../../../platform/language/index.js';

/** What officers of the council and of partners are told of a part of a case that is handed off: its reference and its day, and nothing about anybody. */
export const handOffTemplates = {
  'part-handed': words({
    subject: { en: 'Handed to you: {reference}', cy: 'Wedi’i drosglwyddo i chi: {reference}' },
    text: {
      en: 'A part of the case {reference} has been handed to your organisation. The next step is yours by {due}.\n\nSign in to the desk of {place} and open “Handed to you”.',
      cy: 'Mae rhan o’r achos {reference} wedi’i throsglwyddo i’ch sefydliad. Chi biau’r cam nesaf, erbyn {due}.\n\nMewngofnodwch i ddesg {place} ac agorwch “Trosglwyddwyd i chi”.',
    },
  }),
  'part-accepted': words({
    subject: { en: 'Accepted: {reference}', cy: 'Wedi’i dderbyn: {reference}' },
    text: {
      en: 'The part of the case {reference} that you handed off has been accepted. It is to be done by {due}.\n\nSign in to the desk of {place} to see it.',
      cy: 'Derbyniwyd y rhan o’r achos {reference} a drosglwyddwyd gennych. Mae i’w gwneud erbyn {due}.\n\nMewngofnodwch i ddesg {place} i’w gweld.',
    },
  }),
  'part-declined': words({
    subject: { en: 'Given back to your team: {reference}', cy: 'Wedi’i roi yn ôl i’ch tîm: {reference}' },
    text: {
      en: 'The part of the case {reference} that was to be done by {due} was given back. The case is with your team again.\n\nSign in to the desk of {place} to see why, and what comes next.',
      cy: 'Rhoddwyd yn ôl y rhan o’r achos {reference} a oedd i’w gwneud erbyn {due}. Mae’r achos gyda’ch tîm eto.\n\nMewngofnodwch i ddesg {place} i weld pam, a beth sy’n dod nesaf.',
    },
  }),
  'part-lapsed': words({
    subject: { en: 'Not accepted in time: {reference}', cy: 'Heb ei dderbyn mewn pryd: {reference}' },
    text: {
      en: 'Nobody accepted the part of the case {reference} that was to be done by {due}. The case is with your team again.\n\nSign in to the desk of {place} to hand it to somebody else.',
      cy: 'Ni dderbyniodd neb y rhan o’r achos {reference} a oedd i’w gwneud erbyn {due}. Mae’r achos gyda’ch tîm eto.\n\nMewngofnodwch i ddesg {place} i’w throsglwyddo i rywun arall.',
    },
  }),
  'part-recalled': words({
    subject: { en: 'Taken back: {reference}', cy: 'Wedi’i gymryd yn ôl: {reference}' },
    text: {
      en: 'The part of the case {reference} that you were to do by {due} has been taken back. There is nothing more for you to do, and it no longer opens.\n\nYour list on the desk of {place} says why.',
      cy: 'Cymerwyd yn ôl y rhan o’r achos {reference} yr oeddech i’w gwneud erbyn {due}. Nid oes dim mwy i chi ei wneud, ac nid yw’n agor mwyach.\n\nMae eich rhestr ar ddesg {place} yn dweud pam.',
    },
  }),
  'part-late': words({
    subject: { en: 'Late with whoever has it: {reference}', cy: 'Yn hwyr gyda phwy bynnag sydd â hi: {reference}' },
    text: {
      en: 'The part of the case {reference} that was handed off was to be done by {due}, and is not.\n\nSign in to the desk of {place} to ask how it stands, or to take it back.',
      cy: 'Roedd y rhan o’r achos {reference} a drosglwyddwyd i’w gwneud erbyn {due}, ac nid yw wedi’i gwneud.\n\nMewngofnodwch i ddesg {place} i holi sut mae’n sefyll, neu i’w chymryd yn ôl.',
    },
  }),
} as const;
