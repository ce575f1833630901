import { type Words, words } from '../../../../platform/language/index.js';
import type { ContestRefusal, StateRefusal } from '../../../../work/cases/index.js';

export const correctWords = words({
  title: { en: 'Say that this is wrong', cy: 'Dweud bod hyn yn anghywir' },
  lead: {
    en: 'Whoever opens this answer sees at once that you contest it. We have one month to decide, and tell you what we decided and why.',
    cy: 'Mae pwy bynnag sy’n agor yr ateb hwn yn gweld ar unwaith eich bod yn ei herio. Mae gennym fis i benderfynu, a dywedwn wrthych beth a benderfynwyd a pham.',
  },
  held: { en: 'What we hold', cy: 'Yr hyn a gadwn' },
  wrong: { en: 'What is wrong with it?', cy: 'Beth sydd o’i le arno?' },
  shouldBe: { en: 'What should it be?', cy: 'Beth ddylai fod?' },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'We use it only to tell you what was decided. You also see it in Your data.',
    cy: 'Dim ond i ddweud wrthych beth a benderfynwyd y byddwn yn ei ddefnyddio. Gwelwch ef yn Eich data hefyd.',
  },
  send: { en: 'Contest this answer', cy: 'Herio’r ateb hwn' },
  wrongMissing: { en: 'Say what is wrong with it', cy: 'Dywedwch beth sydd o’i le arno' },
  shouldBeMissing: { en: 'Say what it should be', cy: 'Dywedwch beth ddylai fod' },
  statementTitle: { en: 'Add a statement', cy: 'Ychwanegu datganiad' },
  statementLead: {
    en: 'We decided that this answer is right. You may say in your own words why you do not agree: it is kept with the answer, and officers who read its notes see it.',
    cy: 'Penderfynwyd bod yr ateb hwn yn gywir. Cewch ddweud yn eich geiriau eich hun pam nad ydych yn cytuno: fe’i cedwir gyda’r ateb, ac mae swyddogion sy’n darllen ei nodiadau yn ei weld.',
  },
  statement: { en: 'Your statement', cy: 'Eich datganiad' },
  statementMissing: { en: 'Write your statement', cy: 'Ysgrifennwch eich datganiad' },
  addStatement: { en: 'Add the statement', cy: 'Ychwanegu’r datganiad' },
  doneTitle: { en: 'Your answer is marked as contested', cy: 'Mae eich ateb wedi’i nodi fel un a heriwyd' },
  reference: { en: 'Your reference: {reference}', cy: 'Eich cyfeirnod: {reference}' },
  back: { en: 'Back to your data', cy: 'Yn ôl i’ch data' },
  link: { en: 'This is wrong', cy: 'Mae hyn yn anghywir' },
  stateLink: { en: 'Add a statement', cy: 'Ychwanegu datganiad' },
});

export const correctFaults = {
  'already-contested': {
    en: 'You contest this answer already. You are told when it is decided.',
    cy: 'Rydych yn herio’r ateb hwn eisoes. Cewch wybod pan benderfynir.',
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
