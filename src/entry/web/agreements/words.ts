import type {
  AgreementState,
  DecideAgreementRefusal,
  EndAgreementRefusal,
  EndingReason,
  ProposeAgreementRefusal,
  Safeguard,
} from '../../../foundation/assurance/index.js';
import { type CountedWords, type Words, words } from '../../../platform/language/index.js';

export const agreementWords = words({
  title: { en: 'Sharing agreements', cy: 'Cytundebau rhannu' },
  lead: {
    en: 'An officer of another organisation sees answers only while an agreement here covers them. It ends by the clock, at the end of its last day.',
    cy: 'Dim ond tra bo cytundeb yma’n cwmpasu atebion y mae swyddog sefydliad arall yn eu gweld. Daw i ben yn ôl y cloc, ar ddiwedd ei ddiwrnod olaf.',
  },
  none: { en: 'Nothing is shared with anybody.', cy: 'Nid oes dim yn cael ei rannu â neb.' },
  record: { en: 'Record an agreement', cy: 'Cofnodi cytundeb' },
  back: { en: 'All agreements', cy: 'Pob cytundeb' },
  party: { en: 'With', cy: 'Gyda' },
  purpose: { en: 'Purpose', cy: 'Diben' },
  basis: { en: 'Lawful basis', cy: 'Sail gyfreithlon' },
  covers: { en: 'What is shared', cy: 'Beth sy’n cael ei rannu' },
  safeguards: { en: 'Safeguards', cy: 'Mesurau diogelu' },
  starts: { en: 'First day', cy: 'Diwrnod cyntaf' },
  ends: { en: 'Last day', cy: 'Diwrnod olaf' },
  review: { en: 'Review by', cy: 'Adolygu erbyn' },
  owner: { en: 'Who answers for it', cy: 'Pwy sy’n atebol amdano' },
  state: { en: 'State', cy: 'Cyflwr' },
  endsSoon: {
    en: 'An agreement that you answer for ends soon: {party}. Renew it, or let it end.',
    cy: 'Mae cytundeb yr ydych yn atebol amdano’n dod i ben cyn bo hir: {party}. Adnewyddwch ef, neu gadewch iddo ddod i ben.',
  },
  organisation: { en: 'Organisation of this place', cy: 'Sefydliad y lle hwn' },
  outside: { en: 'Or an organisation outside, by its name', cy: 'Neu sefydliad y tu allan, yn ôl ei enw' },
  outsideHint: {
    en: 'Its people do not sign in here. The name is public.',
    cy: 'Nid yw ei bobl yn mewngofnodi yma. Mae’r enw’n gyhoeddus.',
  },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  dayHint: { en: 'For example, 31 3 2027', cy: 'Er enghraifft, 31 3 2027' },
  propose: { en: 'Send it to a colleague to confirm', cy: 'Ei anfon at gydweithiwr i’w gadarnhau' },
  changeTitle: { en: 'Change or renew the agreement', cy: 'Newid neu adnewyddu’r cytundeb' },
  change: { en: 'Change or renew it', cy: 'Ei newid neu ei adnewyddu' },
  whole: { en: 'All answers that are: {mark}', cy: 'Pob ateb sydd: {mark}' },
  waiting: { en: 'Waits to be confirmed', cy: 'Yn aros i’w gadarnhau' },
  waitingOwn: {
    en: 'You proposed this. A colleague in data protection confirms it; until then it counts for nothing.',
    cy: 'Chi gynigiodd hwn. Mae cydweithiwr ym maes diogelu data’n ei gadarnhau; tan hynny nid yw’n cyfrif.',
  },
  confirm: { en: 'Confirm it', cy: 'Ei gadarnhau' },
  decline: { en: 'Decline it', cy: 'Ei wrthod' },
  endNow: { en: 'End it now', cy: 'Dod ag ef i ben nawr' },
  endLead: {
    en: 'From the next page that they open, nobody there sees anything by it. To share again takes a new agreement.',
    cy: 'O’r dudalen nesaf y maent yn ei hagor, nid oes neb yno’n gweld dim drwyddo. Mae angen cytundeb newydd i rannu eto.',
  },
  why: { en: 'Why does it end early?', cy: 'Pam mae’n dod i ben yn gynnar?' },
  past: { en: 'Its texts', cy: 'Ei destunau' },
  number: { en: 'Text', cy: 'Testun' },
  proof: { en: 'On the record', cy: 'Ar y cofnod' },
  proposed: { en: 'It is sent to be confirmed.', cy: 'Mae wedi’i anfon i’w gadarnhau.' },
  confirmed: { en: 'It is confirmed and counts from now on.', cy: 'Mae wedi’i gadarnhau ac yn cyfrif o hyn ymlaen.' },
  declined: { en: 'It is declined.', cy: 'Mae wedi’i wrthod.' },
  ended: { en: 'It has ended.', cy: 'Mae wedi dod i ben.' },
  chooseParty: { en: 'Choose an organisation, or enter one name', cy: 'Dewiswch sefydliad, neu rhowch un enw' },
  choosePurpose: { en: 'Choose a purpose', cy: 'Dewiswch ddiben' },
  chooseBasis: { en: 'Choose a lawful basis', cy: 'Dewiswch sail gyfreithlon' },
  badStart: { en: 'Enter a real first day', cy: 'Rhowch ddiwrnod cyntaf go iawn' },
  badEnd: { en: 'Enter a real last day', cy: 'Rhowch ddiwrnod olaf go iawn' },
  badReviewDay: { en: 'Enter a real day of review', cy: 'Rhowch ddiwrnod adolygu go iawn' },
  chooseWhy: { en: 'Choose why it ends', cy: 'Dewiswch pam y daw i ben' },
  shutTitle: { en: 'No agreement lets you see this', cy: 'Nid oes cytundeb yn gadael ichi weld hyn' },
  shutEnded: {
    en: 'The sharing agreement with your organisation that covered this ended on {date}. Ask {name}, who answers for it at {place}, to renew it.',
    cy: 'Daeth y cytundeb rhannu â’ch sefydliad a oedd yn cwmpasu hyn i ben ar {date}. Gofynnwch i {name}, sy’n atebol amdano ar ran {place}, ei adnewyddu.',
  },
  shutNever: {
    en: 'You work for another organisation, and no sharing agreement with it covers this. Ask data protection at {place} for one.',
    cy: 'Rydych yn gweithio i sefydliad arall, ac nid oes cytundeb rhannu ag ef yn cwmpasu hyn. Gofynnwch i dîm diogelu data {place} am un.',
  },
  shutRegister: { en: 'See every agreement', cy: 'Gweld pob cytundeb' },
});

export type AgreementWord = keyof typeof agreementWords;

export const stateWords = words({
  proposed: { en: 'To be confirmed', cy: 'I’w gadarnhau' },
  declined: { en: 'Declined', cy: 'Gwrthodwyd' },
  coming: { en: 'Begins later', cy: 'Yn dechrau’n hwyrach' },
  'in-force': { en: 'In force', cy: 'Mewn grym' },
  expired: { en: 'Over', cy: 'Wedi dod i ben' },
  ended: { en: 'Ended early', cy: 'Daeth i ben yn gynnar' },
}) satisfies Record<AgreementState, Words>;

export const safeguardWords = words({
  'named-people': { en: 'Only people who are named see it', cy: 'Dim ond pobl a enwir sy’n ei weld' },
  'trained-people': { en: 'Those people are trained each year', cy: 'Caiff y bobl hynny eu hyfforddi bob blwyddyn' },
  'no-passing-on': { en: 'It is passed on to nobody', cy: 'Ni chaiff ei drosglwyddo i neb' },
  'only-here': { en: 'It is read here and never copied', cy: 'Caiff ei ddarllen yma a byth ei gopïo' },
  encrypted: {
    en: 'It is encrypted on its way and where it is kept',
    cy: 'Caiff ei amgryptio ar ei ffordd a lle caiff ei gadw',
  },
  'deleted-after': { en: 'It is deleted when the agreement ends', cy: 'Caiff ei ddileu pan ddaw’r cytundeb i ben' },
  'breaches-told': {
    en: 'The council is told of a breach within a day',
    cy: 'Caiff y cyngor wybod am dor diogelwch o fewn diwrnod',
  },
  'may-be-audited': {
    en: 'The council may audit how it is used',
    cy: 'Caiff y cyngor archwilio sut mae’n cael ei ddefnyddio',
  },
}) satisfies Record<Safeguard, Words>;

export const endingWords = words({
  'not-needed': { en: 'It is not needed any more', cy: 'Nid oes ei angen mwyach' },
  replaced: { en: 'Another agreement replaces it', cy: 'Mae cytundeb arall yn cymryd ei le' },
  asked: { en: 'The other organisation asked for it', cy: 'Gofynnodd y sefydliad arall amdano' },
  breach: { en: 'It was not kept to', cy: 'Ni chadwyd ato' },
}) satisfies Record<EndingReason, Words>;

type Refusal = ProposeAgreementRefusal | DecideAgreementRefusal | EndAgreementRefusal;

const gone = {
  en: 'That has changed meanwhile: look at it again',
  cy: 'Mae hynny wedi newid yn y cyfamser: edrychwch eto',
};

export const refusalWords = words({
  'not-allowed': {
    en: 'Only the council’s own officers in data protection may do this',
    cy: 'Dim ond swyddogion y cyngor ei hun ym maes diogelu data gaiff wneud hyn',
  },
  'bad-days': {
    en: 'The last day must come after the first and after today, within five years',
    cy: 'Rhaid i’r diwrnod olaf ddod ar ôl y cyntaf ac ar ôl heddiw, o fewn pum mlynedd',
  },
  'bad-review': {
    en: 'The day of review must lie between the first day and the last',
    cy: 'Rhaid i’r diwrnod adolygu fod rhwng y diwrnod cyntaf a’r olaf',
  },
  'nothing-covered': { en: 'Tick what is shared', cy: 'Ticiwch yr hyn sy’n cael ei rannu' },
  'no-safeguard': { en: 'Tick at least one safeguard', cy: 'Ticiwch o leiaf un mesur diogelu' },
  'no-such-party': {
    en: 'Choose an organisation that is not the council’s own',
    cy: 'Dewiswch sefydliad nad yw’n eiddo i’r cyngor',
  },
  'no-such-owner': { en: 'Choose an officer of the council', cy: 'Dewiswch un o swyddogion y cyngor' },
  'no-such-agreement': gone,
  'waiting-already': {
    en: 'A change of it waits to be confirmed already',
    cy: 'Mae newid iddo eisoes yn aros i’w gadarnhau',
  },
  'ended-already': { en: 'It has ended: record a new agreement', cy: 'Mae wedi dod i ben: cofnodwch gytundeb newydd' },
  'decided-already': gone,
  yourself: { en: 'You proposed it: a colleague confirms it', cy: 'Chi a’i cynigiodd: cydweithiwr sy’n ei gadarnhau' },
}) satisfies Record<Refusal, Words>;

/** How long an agreement still runs that ends soon. */
export const soonWords: CountedWords = {
  en: { one: 'Ends in {count} day', other: 'Ends in {count} days' },
  cy: { two: 'Daw i ben ymhen {count} ddiwrnod', other: 'Daw i ben ymhen {count} diwrnod' },
};
