import { type Words, words } from '../../../../platform/language/index.js';
import type { ProblemCode } from './code.js';

export const problemWords = words({
  title: { en: 'You are not signed in', cy: 'Nid ydych wedi mewngofnodi' },
  stillIn: {
    en: 'An earlier sign-in of yours still holds in this browser.',
    cy: 'Mae mewngofnodiad cynharach gennych yn dal yn y porwr hwn.',
  },
  nothingLost: {
    en: 'What you have already saved here is not lost.',
    cy: 'Nid yw’r hyn yr ydych eisoes wedi’i gadw yma wedi’i golli.',
  },
  reference: {
    en: 'When you contact us, give this code:',
    cy: 'Pan fyddwch yn cysylltu â ni, rhowch y cod hwn:',
  },
  again: { en: 'Try again', cy: 'Rhowch gynnig arall arni' },
  other: { en: 'Sign in another way', cy: 'Mewngofnodi mewn ffordd arall' },
  otherStaff: { en: 'Go to the desk', cy: 'Mynd i’r ddesg' },
  account: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  home: { en: 'Go to all services', cy: 'Ewch i’r holl wasanaethau' },
});

/** Why, and what to do about it. */
export const reasonWords = words({
  unknown: {
    en: 'This sign-in was used already, was begun in another browser, or took longer than an hour. Begin again here.',
    cy: 'Mae’r mewngofnodiad hwn wedi’i ddefnyddio eisoes, wedi’i ddechrau mewn porwr arall, neu wedi cymryd mwy nag awr. Dechreuwch eto yma.',
  },
  denied: {
    en: 'The sign-in was stopped before it was finished. You can begin again, or sign in another way.',
    cy: 'Cafodd y mewngofnodi ei atal cyn iddo orffen. Gallwch ddechrau eto, neu fewngofnodi mewn ffordd arall.',
  },
  provider: {
    en: 'The service that signs you in reported a problem of its own. Wait a few minutes, then try again.',
    cy: 'Nododd y gwasanaeth sy’n eich mewngofnodi fod ganddo broblem. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
  },
  unreachable: {
    en: 'The service that signs you in does not answer just now. Wait a few minutes and try again, or sign in another way.',
    cy: 'Nid yw’r gwasanaeth sy’n eich mewngofnodi yn ateb ar hyn o bryd. Arhoswch ychydig funudau a rhowch gynnig arall arni, neu mewngofnodwch mewn ffordd arall.',
  },
  untrusted: {
    en: 'The answer of the service that signs you in could not be trusted, so we did nothing with it. Try again. If it happens again, contact us.',
    cy: 'Ni ellid ymddiried yn ateb y gwasanaeth sy’n eich mewngofnodi, felly ni wnaethom ddim ag ef. Rhowch gynnig arall arni. Os bydd yn digwydd eto, cysylltwch â ni.',
  },
  'not-set': {
    en: 'This way of signing in is not ready here. Sign in another way, or contact us.',
    cy: 'Nid yw’r ffordd hon o fewngofnodi yn barod yma. Mewngofnodwch mewn ffordd arall, neu cysylltwch â ni.',
  },
  weak: {
    en: 'Signing in here needs two proofs, for example a password and a code, given just now. Try again and give both.',
    cy: 'Mae angen dau brawf i fewngofnodi yma, er enghraifft cyfrinair a chod, wedi’u rhoi nawr. Rhowch gynnig arall arni a rhowch y ddau.',
  },
  held: {
    en: 'This account is shut here until an officer has looked at it, because it last gave another name and date of birth than before. Contact us: we will ask you to show who you are.',
    cy: 'Mae’r cyfrif hwn ar gau yma nes i swyddog edrych arno, gan iddo roi enw a dyddiad geni gwahanol y tro diwethaf. Cysylltwch â ni: byddwn yn gofyn i chi ddangos pwy ydych chi.',
  },
  'person-changed': {
    en: 'This account gave another name and date of birth than before. To protect whoever used it first, it is shut here until an officer has looked at it. Contact us: we will ask you to show who you are.',
    cy: 'Rhoddodd y cyfrif hwn enw a dyddiad geni gwahanol i’r rhai blaenorol. I ddiogelu pwy bynnag a’i defnyddiodd gyntaf, mae ar gau yma nes i swyddog edrych arno. Cysylltwch â ni: byddwn yn gofyn i chi ddangos pwy ydych chi.',
  },
  'no-group': {
    en: 'None of your groups gives you a role here. Ask whoever runs your council’s accounts to add you to the right group.',
    cy: 'Nid oes yr un o’ch grwpiau yn rhoi rôl i chi yma. Gofynnwch i bwy bynnag sy’n rhedeg cyfrifon eich cyngor eich ychwanegu at y grŵp cywir.',
  },
  'no-name': {
    en: 'Your council’s accounts do not tell us your name. Ask whoever runs them to share it with Guildhall.',
    cy: 'Nid yw cyfrifon eich cyngor yn dweud eich enw wrthym. Gofynnwch i bwy bynnag sy’n eu rhedeg ei rannu â Guildhall.',
  },
  left: {
    en: 'Our records say that you have left. If that is wrong, ask an administrator to give you a role again.',
    cy: 'Mae ein cofnodion yn dweud eich bod wedi gadael. Os yw hynny’n anghywir, gofynnwch i weinyddwr roi rôl i chi eto.',
  },
} satisfies Record<ProblemCode, Words>);
