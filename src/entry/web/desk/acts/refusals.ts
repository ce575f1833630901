import { type Words, words } from '../../../../platform/language/index.js';
import type { AssignRefusal, HandOffRefusal, MoveRefusal, StartEffortRefusal } from '../../../../work/cases/index.js';

/** Every reason for which an act on a case refuses, as the page says it: what is so, and what to do about it. */
const sentences = words({
  'no-such-case': { en: 'This case is no longer here.', cy: 'Nid yw’r achos hwn yma mwyach.' },
  'not-allowed': {
    en: 'Your roles do not allow this. Ask a colleague whose team does it, or assign the case to their team.',
    cy: 'Nid yw eich rolau yn caniatáu hyn. Gofynnwch i gydweithiwr o’r tîm sy’n ei wneud, neu neilltuwch yr achos i’w dîm.',
  },
  changed: {
    en: 'Someone has worked on this case since you opened it. See what is new below; what you entered is still here. If it still holds, send it again.',
    cy: 'Mae rhywun wedi gweithio ar yr achos hwn ers ichi ei agor. Gweler beth sy’n newydd isod; mae’r hyn a roesoch yma o hyd. Os yw’n dal yn wir, anfonwch ef eto.',
  },
  'not-from-this-state': {
    en: 'The case is in another state now, from which this cannot be done. Choose from what is possible below.',
    cy: 'Mae’r achos mewn cyflwr arall erbyn hyn, ac ni ellir gwneud hyn ohono. Dewiswch o’r hyn sy’n bosibl isod.',
  },
  'condition-not-met': {
    en: 'A rule of this service does not let this be done for this case, because of what was answered.',
    cy: 'Nid yw un o reolau’r gwasanaeth hwn yn gadael i hyn gael ei wneud ar gyfer yr achos hwn, oherwydd yr hyn a atebwyd.',
  },
  'note-required': { en: 'Write a note that says why', cy: 'Ysgrifennwch nodyn sy’n dweud pam' },
  'reason-required': { en: 'Select the reason that the person is given', cy: 'Dewiswch y rheswm a roddir i’r person' },
  'unknown-reason': { en: 'Select one of the reasons in the list', cy: 'Dewiswch un o’r rhesymau yn y rhestr' },
  'grounds-required': {
    en: 'Select at least one ground for the decision',
    cy: 'Dewiswch o leiaf un sail dros y penderfyniad',
  },
  'unknown-grounds': { en: 'Select the grounds from the list', cy: 'Dewiswch y seiliau o’r rhestr' },
  'questions-required': {
    en: 'Select at least one question to ask the person',
    cy: 'Dewiswch o leiaf un cwestiwn i’w ofyn i’r person',
  },
  'unknown-question': { en: 'Select the questions from the list', cy: 'Dewiswch y cwestiynau o’r rhestr' },
  'why-required': {
    en: 'Say why you ask, in English or in Welsh: the person reads it',
    cy: 'Dywedwch pam rydych yn gofyn, yn Gymraeg neu yn Saesneg: mae’r person yn ei ddarllen',
  },
  'question-unworded': {
    en: 'Write each question of your own that you selected, in English or in Welsh',
    cy: 'Ysgrifennwch bob cwestiwn o’ch eiddo a ddewisoch, yn Gymraeg neu yn Saesneg',
  },
  'too-late-to-reopen': {
    en: 'This case was closed too long ago to be opened again. Ask the person to send a new one.',
    cy: 'Caewyd yr achos hwn yn rhy bell yn ôl i’w ailagor. Gofynnwch i’r person anfon un newydd.',
  },
  'too-late-to-extend': {
    en: 'The time of this case cannot be made longer: it is over, or was made longer before. Answer it as soon as you can.',
    cy: 'Ni ellir ymestyn amser yr achos hwn: daeth i ben, neu fe’i hestynnwyd o’r blaen. Atebwch cyn gynted ag y gallwch.',
  },
  'case-closed': {
    en: 'This case is closed. Open it again first, if its service allows that.',
    cy: 'Mae’r achos hwn ar gau. Ailagorwch ef yn gyntaf, os yw ei wasanaeth yn caniatáu hynny.',
  },
  'no-such-person': {
    en: 'That person is not on the staff any more. Choose someone else.',
    cy: 'Nid yw’r person hwnnw ar y staff mwyach. Dewiswch rywun arall.',
  },
  'no-such-team': { en: 'Choose one of the teams of this service', cy: 'Dewiswch un o dimau’r gwasanaeth hwn' },
  'already-so': { en: 'The case is already with them.', cy: 'Mae’r achos gyda nhw eisoes.' },
  'no-such-routine': {
    en: 'The service does not do this in one press any more. Take its steps one by one.',
    cy: 'Nid yw’r gwasanaeth yn gwneud hyn gydag un wasgiad mwyach. Cymerwch ei gamau fesul un.',
  },
  'already-timing': {
    en: 'Your timer is running on another case. Stop it there first: time counts for one case at a time.',
    cy: 'Mae eich amserydd yn rhedeg ar achos arall. Stopiwch ef yno yn gyntaf: mae amser yn cyfrif ar gyfer un achos ar y tro.',
  },
  'not-timing': { en: 'Your timer is not running.', cy: 'Nid yw eich amserydd yn rhedeg.' },
  erased: {
    en: 'What this case held about the person was erased, so no note about them can be kept. Leave the note out.',
    cy: 'Dilëwyd yr hyn a ddaliai’r achos hwn am y person, felly ni ellir cadw nodyn amdano. Gadewch y nodyn allan.',
  },
  untrained: {
    en: 'Nothing was done yet: this service asks for answers that are marked, and your training for them is not in date. Take it (ten minutes, under “Training”), or assign the case to a colleague.',
    cy: 'Ni wnaed dim eto: mae’r gwasanaeth hwn yn gofyn am atebion sydd wedi’u marcio, ac nid yw eich hyfforddiant ar eu cyfer yn gyfredol. Dilynwch ef (deng munud, o dan “Hyfforddiant”), neu neilltuwch yr achos i gydweithiwr.',
  },
  'step-up': {
    en: 'Nothing was done yet. Sign in again, then send it again: what you entered is kept on this page.',
    cy: 'Ni wnaed dim eto. Mewngofnodwch eto, yna anfonwch ef eto: cedwir yr hyn a roesoch ar y dudalen hon.',
  },
  'second-person': {
    en: 'Nothing was done yet. A colleague must approve first: what you entered is kept on this page.',
    cy: 'Ni wnaed dim eto. Rhaid i gydweithiwr gymeradwyo yn gyntaf: cedwir yr hyn a roesoch ar y dudalen hon.',
  },
  refuse: {
    en: 'You cannot do this here. Ask a colleague to see to it: what you entered is kept on this page for you to copy.',
    cy: 'Ni allwch wneud hyn yma. Gofynnwch i gydweithiwr ymdrin ag ef: cedwir yr hyn a roesoch ar y dudalen hon ichi ei gopïo.',
  },
  'organisation-required': {
    en: 'Select the organisation that this part goes to',
    cy: 'Dewiswch y sefydliad y mae’r rhan hon yn mynd iddo',
  },
  'no-such-organisation': {
    en: 'That organisation cannot take it now: it has no agreement in force for this service, or nobody in this role. Select another.',
    cy: 'Ni all y sefydliad hwnnw ei chymryd nawr: nid oes ganddo gytundeb mewn grym ar gyfer y gwasanaeth hwn, neu neb yn y rôl hon. Dewiswch un arall.',
  },
  'not-handed': {
    en: 'This part is nobody’s any more: it has been done, given back or taken back.',
    cy: 'Nid yw’r rhan hon yn eiddo i neb mwyach: fe’i gwnaed, fe’i rhoddwyd yn ôl neu fe’i cymerwyd yn ôl.',
  },
  'nobody-takes-it': {
    en: 'Nobody could take this part: no organisation with an agreement in force has anybody in the role, nor has the council. Ask an administrator to give the role to somebody.',
    cy: 'Ni allai neb gymryd y rhan hon: nid oes gan unrhyw sefydliad â chytundeb mewn grym neb yn y rôl, na’r cyngor ychwaith. Gofynnwch i weinyddwr roi’r rôl i rywun.',
  },
  'note-empty': { en: 'Write the note before you add it', cy: 'Ysgrifennwch y nodyn cyn ei ychwanegu' },
});

export type ActRefusal =
  | MoveRefusal
  | AssignRefusal
  | StartEffortRefusal
  | HandOffRefusal
  | 'no-such-routine'
  | 'not-handed'
  | 'changed'
  | 'erased'
  | 'untrained'
  | 'not-timing'
  | 'note-empty';

/** The sentence of a refusal. The types hold the two together: a new reason without a sentence does not compile. */
export const sayRefusal = (refused: ActRefusal): Words => (sentences satisfies Record<ActRefusal, Words>)[refused];

/** The status of a page that says so: who may not, what clashes with the case as it stands, and what was sent amiss. */
export function statusOf(refused: ActRefusal): number {
  switch (refused) {
    case 'not-allowed':
    case 'untrained':
    case 'step-up':
    case 'second-person':
    case 'refuse':
      return 403;
    case 'no-such-case':
      return 404;
    case 'changed':
    case 'erased':
    case 'not-from-this-state':
    case 'condition-not-met':
    case 'too-late-to-reopen':
    case 'too-late-to-extend':
    case 'case-closed':
    case 'already-so':
    case 'no-such-routine':
    case 'already-timing':
    case 'not-timing':
    case 'nobody-takes-it':
    case 'not-handed':
      return 409;
    case 'note-required':
    case 'reason-required':
    case 'unknown-reason':
    case 'grounds-required':
    case 'unknown-grounds':
    case 'questions-required':
    case 'unknown-question':
    case 'why-required':
    case 'question-unworded':
    case 'no-such-person':
    case 'no-such-team':
    case 'note-empty':
    case 'organisation-required':
    case 'no-such-organisation':
      return 422;
  }
}
