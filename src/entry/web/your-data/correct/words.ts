import { type Words, words } from '../../../../platform/language/index.js';
import type { ContestRefusal, StateRefusal } from '../../../../work/cases/index.js';

export const correctWords = words({
  title: { en: 'Tell us that this is wrong', cy: 'Dweud wrthym fod hyn yn anghywir' },
  lead: {
    en: 'You know best what is true about you. Tell us in a few words, and we look at it again.',
    cy: 'Chi sy’n gwybod orau beth sy’n wir amdanoch. Dywedwch wrthym mewn ychydig eiriau, ac edrychwn arno eto.',
  },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  marked: {
    en: 'From the moment you send this, everybody who opens this answer sees that you say it is wrong.',
    cy: 'O’r eiliad yr anfonwch hyn, bydd pawb sy’n agor yr ateb hwn yn gweld eich bod yn dweud ei fod yn anghywir.',
  },
  month: {
    en: 'We look into it, and decide within one month: that is the law. It costs you nothing.',
    cy: 'Edrychwn i mewn iddo, a phenderfynu o fewn mis: dyna’r gyfraith. Nid yw’n costio dim i chi.',
  },
  longer: {
    en: 'If it is hard to find out, the law gives us up to two more months. Then we tell you so within the first, and why.',
    cy: 'Os yw’n anodd canfod y gwir, mae’r gyfraith yn rhoi hyd at ddau fis arall i ni. Yna dywedwn hynny wrthych o fewn y mis cyntaf, a pham.',
  },
  told: {
    en: 'Then you read in Your data what we decided and why. If you do not agree, you can say so there in your own words.',
    cy: 'Yna cewch ddarllen yn Eich data beth a benderfynwyd a pham. Os nad ydych yn cytuno, cewch ddweud hynny yno yn eich geiriau eich hun.',
  },
  held: { en: 'What we hold', cy: 'Yr hyn a gadwn' },
  wrong: { en: 'What is wrong with it?', cy: 'Beth sydd o’i le arno?' },
  wrongHint: { en: 'A sentence is enough', cy: 'Mae brawddeg yn ddigon' },
  shouldBe: { en: 'What should it be?', cy: 'Beth ddylai fod?' },
  shouldBeHint: { en: 'Write it as it should read', cy: 'Ysgrifennwch ef fel y dylai ddarllen' },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'We use it only to tell you what was decided. You also see it in Your data.',
    cy: 'Dim ond i ddweud wrthych beth a benderfynwyd y byddwn yn ei ddefnyddio. Gwelwch ef yn Eich data hefyd.',
  },
  send: { en: 'Send', cy: 'Anfon' },
  wrongMissing: { en: 'Say what is wrong with it', cy: 'Dywedwch beth sydd o’i le arno' },
  shouldBeMissing: { en: 'Say what it should be', cy: 'Dywedwch beth ddylai fod' },
  statementTitle: { en: 'Add a statement', cy: 'Ychwanegu datganiad' },
  statementLead: {
    en: 'We looked into it, and found that this answer is right. You may say in your own words why you do not agree: it is kept with the answer, and officers who read its notes see it.',
    cy: 'Edrychwyd i mewn iddo, a chanfuwyd bod yr ateb hwn yn gywir. Cewch ddweud yn eich geiriau eich hun pam nad ydych yn cytuno: fe’i cedwir gyda’r ateb, ac mae swyddogion sy’n darllen ei nodiadau yn ei weld.',
  },
  statement: { en: 'Your statement', cy: 'Eich datganiad' },
  statementMissing: { en: 'Write your statement', cy: 'Ysgrifennwch eich datganiad' },
  addStatement: { en: 'Add the statement', cy: 'Ychwanegu’r datganiad' },
  doneTitle: { en: 'Thank you. We look at it again', cy: 'Diolch. Edrychwn arno eto' },
  doneMarked: {
    en: 'From now on everybody who opens this answer sees that you say it is wrong.',
    cy: 'O hyn ymlaen bydd pawb sy’n agor yr ateb hwn yn gweld eich bod yn dweud ei fod yn anghywir.',
  },
  doneBy: {
    en: 'We look into it, and tell you by {date} what we decided and why. That is the day that the law sets us.',
    cy: 'Edrychwn i mewn iddo, a dywedwn wrthych erbyn {date} beth a benderfynwyd a pham. Dyna’r diwrnod y mae’r gyfraith yn ei bennu i ni.',
  },
  reference: { en: 'Your reference: {reference}', cy: 'Eich cyfeirnod: {reference}' },
  back: { en: 'Back to your data', cy: 'Yn ôl i’ch data' },
  link: { en: 'This is wrong', cy: 'Mae hyn yn anghywir' },
  stateLink: { en: 'Add a statement', cy: 'Ychwanegu datganiad' },
});

export const correctFaults = {
  'already-contested': {
    en: 'You told us already that this is wrong. We are looking into it, and tell you what we decide.',
    cy: 'Rydych eisoes wedi dweud wrthym fod hyn yn anghywir. Rydym yn edrych i mewn iddo, a dywedwn wrthych beth a benderfynwn.',
  },
  'not-offered': {
    en: 'This council does not take corrections here yet. Write to it, or ring it: it must still answer you within a month.',
    cy: 'Nid yw’r cyngor hwn yn derbyn cywiriadau yma eto. Ysgrifennwch ato, neu ffoniwch: rhaid iddo eich ateb o fewn mis o hyd.',
  },
  'not-refused': {
    en: 'A statement goes with an answer that was found right, and you have not added one before.',
    cy: 'Mae datganiad yn mynd gydag ateb y penderfynwyd ei fod yn gywir, ac nad ydych wedi ychwanegu un o’r blaen.',
  },
  erased: {
    en: 'What this request held about you was erased, so no statement can be kept with it.',
    cy: 'Dilëwyd yr hyn a ddaliai’r cais hwn amdanoch, felly ni ellir cadw datganiad gydag ef.',
  },
} as const satisfies Record<Exclude<ContestRefusal | StateRefusal, 'no-such-answer'>, Words>;
