import type { MissingAssurance } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const emailWords = words({
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  lead: {
    en: 'We send you a code. You need no password, and no account beforehand: it is made the first time that you sign in.',
    cy: 'Rydym yn anfon cod atoch. Nid oes angen cyfrinair arnoch, na chyfrif ymlaen llaw: caiff ei greu y tro cyntaf i chi fewngofnodi.',
  },
  email: { en: 'Your email address', cy: 'Eich cyfeiriad e-bost' },
  hint: {
    en: 'One whose messages only you read',
    cy: 'Un y mae neb ond chi yn darllen ei negeseuon',
  },
  send: { en: 'Send me a code', cy: 'Anfonwch god ataf' },
  already: { en: 'You are signed in in this browser.', cy: 'Rydych wedi mewngofnodi yn y porwr hwn.' },
  account: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  noEmail: {
    en: 'This place cannot send email yet, so nobody can sign in by it. You can use every service without signing in.',
    cy: 'Ni all y lle hwn anfon e-byst eto, felly ni all neb fewngofnodi felly. Gallwch ddefnyddio pob gwasanaeth heb fewngofnodi.',
  },
  handed: { en: 'I have a code that was handed to me', cy: 'Mae gennyf god a roddwyd i mi' },
  demo: {
    en: 'This is a demonstration: read the emails that were not sent (opens in a new tab)',
    cy: 'Enghraifft yw hon: darllenwch yr e-byst nas anfonwyd (yn agor mewn tab newydd)',
  },
  tooOften: {
    en: 'We have sent several codes to this address already. Use the newest one, or wait {minutes} minutes and ask again.',
    cy: 'Rydym eisoes wedi anfon sawl cod i’r cyfeiriad hwn. Defnyddiwch yr un diweddaraf, neu arhoswch {minutes} munud a gofynnwch eto.',
  },
});

/** Why a page leads here: what it asks for and did not find. */
export const needWords = {
  'sign-in': {
    en: 'This service asks you to sign in. Your answers are kept, and you come back to them.',
    cy: 'Mae’r gwasanaeth hwn yn gofyn i chi fewngofnodi. Caiff eich atebion eu cadw, a byddwch yn dod yn ôl atynt.',
  },
  fresh: {
    en: 'You signed in a while ago. Sign in again, so that we know that it is you. Your answers are kept, and you come back to them.',
    cy: 'Fe wnaethoch fewngofnodi beth amser yn ôl. Mewngofnodwch eto, fel y gwyddom mai chi sydd yno. Caiff eich atebion eu cadw, a byddwch yn dod yn ôl atynt.',
  },
  authenticator: {
    en: 'This service asks for another way of signing in than the one that you used. Your answers are kept, and you come back to them.',
    cy: 'Mae’r gwasanaeth hwn yn gofyn am ffordd arall o fewngofnodi na’r un a ddefnyddioch. Caiff eich atebion eu cadw, a byddwch yn dod yn ôl atynt.',
  },
  identity: {
    en: 'This service must be surer who you are. Sign in by a way that shows it, or ask us to check who you are in person or by telephone. Your answers are kept.',
    cy: 'Rhaid i’r gwasanaeth hwn fod yn fwy sicr pwy ydych chi. Mewngofnodwch drwy ffordd sy’n dangos hynny, neu gofynnwch i ni wirio pwy ydych wyneb yn wyneb neu dros y ffôn. Caiff eich atebion eu cadw.',
  },
  'ways-in': {
    en: 'Ways to sign in are changed within ten minutes of signing in. Sign in again, and you come back to where you were. If you come back here, sign out first.',
    cy: 'Newidir ffyrdd o fewngofnodi o fewn deng munud i fewngofnodi. Mewngofnodwch eto, a byddwch yn dod yn ôl i’r lle’r oeddech. Os dewch yn ôl yma, allgofnodwch yn gyntaf.',
  },
  claim: {
    en: 'A request is added within ten minutes of signing in. Sign in again, and you come back to where you were. If you come back here, sign out first.',
    cy: 'Ychwanegir cais o fewn deng munud i fewngofnodi. Mewngofnodwch eto, a byddwch yn dod yn ôl i’r lle’r oeddech. Os dewch yn ôl yma, allgofnodwch yn gyntaf.',
  },
  'way-removed': {
    en: 'You removed the way in by which you were signed in here, so you are signed out. Sign in by another of yours.',
    cy: 'Fe wnaethoch ddileu’r ffordd i mewn a oedd yn eich mewngofnodi yma, felly rydych wedi allgofnodi. Mewngofnodwch drwy un arall o’ch ffyrdd i mewn.',
  },
  keep: {
    en: 'Sign in to keep your answers in your account. Then choose “Keep them in my account”.',
    cy: 'Mewngofnodwch i gadw eich atebion yn eich cyfrif. Yna dewiswch “Eu cadw yn fy nghyfrif”.',
  },
  merge: {
    en: 'Now sign in to your other account, within ten minutes. Then you see what happens before anything does.',
    cy: 'Nawr mewngofnodwch i’ch cyfrif arall, o fewn deng munud. Yna cewch weld beth sy’n digwydd cyn i ddim ddigwydd.',
  },
} as const satisfies Record<MissingAssurance | 'ways-in' | 'claim' | 'way-removed' | 'keep' | 'merge', Words>;

export type Need = keyof typeof needWords;
export const isNeed = (code: string): code is Need => Object.hasOwn(needWords, code);
