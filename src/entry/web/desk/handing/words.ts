import { type Words, words } from '../../../../platform/language/index.js';
import type { DeclineReason, HandOff, RecallReason } from '../../../../work/cases/index.js';

export const handingWords = words({
  title: { en: 'Handed to you', cy: 'Trosglwyddwyd i chi' },
  leads: { en: 'Handed to you: {count}', cy: 'Trosglwyddwyd i chi: {count}' },
  lead: {
    en: 'Parts of cases that are yours to do. A case opens from when you accept its part until the part ends, and not before or after.',
    cy: 'Rhannau o achosion sydd i chi eu gwneud. Mae achos yn agor o’r adeg y derbyniwch ei ran hyd nes y daw’r rhan i ben, ac nid cyn nac ar ôl hynny.',
  },
  waiting: { en: 'To be accepted', cy: 'I’w derbyn' },
  inHand: { en: 'In hand', cy: 'Mewn llaw' },
  over: { en: 'Over', cy: 'Wedi dod i ben' },
  noneWaiting: { en: 'Nothing waits for you to accept it.', cy: 'Nid oes dim yn aros i chi ei dderbyn.' },
  noneInHand: { en: 'You have nothing in hand.', cy: 'Nid oes gennych ddim mewn llaw.' },
  noneOver: { en: 'Nothing that you had is over yet.', cy: 'Nid oes dim a fu gennych wedi dod i ben eto.' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  part: { en: 'Part', cy: 'Rhan' },
  handed: { en: 'Handed over', cy: 'Trosglwyddwyd' },
  acceptBy: { en: 'Accept by', cy: 'Derbyn erbyn' },
  due: { en: 'Done by', cy: 'Gwneud erbyn' },
  ended: { en: 'Ended', cy: 'Daeth i ben' },
  how: { en: 'How it ended', cy: 'Sut y daeth i ben' },
  late: { en: 'Late', cy: 'Hwyr' },
  yours: { en: 'Yours to do', cy: 'I chi ei wneud' },
  accept: { en: 'Accept {reference}', cy: 'Derbyn {reference}' },
  decline: { en: 'Give {reference} back', cy: 'Rhoi {reference} yn ôl' },
  why: { en: 'Why do you give it back?', cy: 'Pam rydych yn ei roi yn ôl?' },
  whyLacks: { en: 'Select why you give {reference} back', cy: 'Dewiswch pam rydych yn rhoi {reference} yn ôl' },
  didAccept: { en: 'Accepted: the case opens to you now', cy: 'Derbyniwyd: mae’r achos yn agor i chi nawr' },
  didDecline: { en: 'Given back', cy: 'Rhoddwyd yn ôl' },
  didDo: { en: 'Done: your part of the case is over', cy: 'Gwnaed: mae eich rhan chi o’r achos ar ben' },
  onCase: { en: 'This part is with', cy: 'Mae’r rhan hon gyda' },
  who: { en: '{who}, done by {due}', cy: '{who}, i’w wneud erbyn {due}' },
  whoWaits: {
    en: '{who}, not accepted yet, done by {due}',
    cy: '{who}, heb ei dderbyn eto, i’w wneud erbyn {due}',
  },
  whoLate: { en: '{who}, late since {due}', cy: '{who}, yn hwyr ers {due}' },
  council: { en: 'The council itself', cy: 'Y cyngor ei hun' },
  unknown: { en: 'An organisation that is no longer here', cy: 'Sefydliad nad yw yma mwyach' },
  partsOf: { en: 'Parts handed off', cy: 'Rhannau a drosglwyddwyd' },
  accepted: { en: 'Accepted', cy: 'Derbyniwyd' },
  runs: { en: 'Runs still', cy: 'Yn dal i redeg' },
  with: { en: 'With', cy: 'Gyda' },
  stranded: {
    en: 'No agreement in force opens this case to them any more, so nobody there can do it. Take it back.',
    cy: 'Nid oes cytundeb mewn grym sy’n agor yr achos hwn iddynt mwyach, felly ni all neb yno ei wneud. Cymerwch ef yn ôl.',
  },
  recall: { en: 'Take this part back', cy: 'Cymryd y rhan hon yn ôl' },
  recallWhy: { en: 'Why do you take it back?', cy: 'Pam rydych yn ei chymryd yn ôl?' },
  recallWhyLacks: { en: 'Select why you take it back', cy: 'Dewiswch pam rydych yn ei chymryd yn ôl' },
  to: { en: 'Where does it go?', cy: 'I ble mae’n mynd?' },
  toState: { en: 'Back to our team: {state}', cy: 'Yn ôl i’n tîm: {state}' },
  toWhom: { en: 'Who is to do this part?', cy: 'Pwy sydd i wneud y rhan hon?' },
  back: { en: 'Back to the case', cy: 'Yn ôl i’r achos' },
});

export const declineWords = {
  'no-capacity': { en: 'We cannot do it in the time', cy: 'Ni allwn ei wneud yn yr amser' },
  conflict: {
    en: 'Somebody here is too near to whom it is about',
    cy: 'Mae rhywun yma’n rhy agos at y sawl y mae’n ymwneud ag ef',
  },
  'not-ours': { en: 'It is not what we do', cy: 'Nid dyna a wnawn ni' },
  'out-of-area': { en: 'We do not work there', cy: 'Nid ydym yn gweithio yno' },
  'not-enough-known': { en: 'Too little is known to do it', cy: 'Mae rhy ychydig yn hysbys i’w wneud' },
} as const satisfies Record<DeclineReason, Words>;

export const recallWords = {
  late: { en: 'It takes too long', cy: 'Mae’n cymryd gormod o amser' },
  'not-needed': { en: 'It is not needed any more', cy: 'Nid oes ei hangen mwyach' },
  mistake: { en: 'It was handed over by mistake', cy: 'Fe’i trosglwyddwyd trwy gamgymeriad' },
  'agreement-ended': { en: 'The agreement with them is over', cy: 'Mae’r cytundeb â nhw wedi dod i ben' },
  'asked-for': { en: 'They, or the person, asked for it', cy: 'Gofynnwyd amdani ganddynt hwy, neu gan y person' },
} as const satisfies Record<RecallReason, Words>;

const outcomeWords = {
  moved: { en: 'Done', cy: 'Wedi’i gwneud' },
  declined: { en: 'Given back', cy: 'Rhoddwyd yn ôl' },
  recalled: { en: 'Taken back', cy: 'Cymerwyd yn ôl' },
  lapsed: { en: 'Not accepted in time', cy: 'Heb ei derbyn mewn pryd' },
} as const satisfies Record<NonNullable<HandOff['outcome']>, Words>;

const reasonWords: Readonly<Record<string, Words>> = { ...declineWords, ...recallWords };

/** How a part ended, with the reason that was given; undefined while it runs. */
export function sayOutcome({ outcome, reason }: HandOff, language: keyof Words): string | undefined {
  if (!outcome) return undefined;
  const why = reason === undefined ? undefined : reasonWords[reason]?.[language];
  return why ? `${outcomeWords[outcome][language]}: ${why}` : outcomeWords[outcome][language];
}
