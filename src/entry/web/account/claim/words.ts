import { words } from '../../../../platform/language/index.js';

export const claimWords = words({
  title: { en: 'Add a request to your account', cy: 'Ychwanegu cais at eich cyfrif' },
  lead: {
    en: 'If you sent a request without signing in, you can add it here. We know that it is yours when you sign in with the email address that you gave in it.',
    cy: 'Os anfonoch gais heb fewngofnodi, gallwch ei ychwanegu yma. Gwyddom mai chi a’i hanfonodd pan fyddwch yn mewngofnodi gyda’r cyfeiriad e-bost a roesoch ynddo.',
  },
  reference: { en: 'Reference of the request', cy: 'Cyfeirnod y cais' },
  hint: {
    en: 'We showed it when you had sent the request. For example, MB-7K3Q-W2XD',
    cy: 'Fe’i dangoswyd ar ôl i chi anfon y cais. Er enghraifft, MB-7K3Q-W2XD',
  },
  add: { en: 'Add it', cy: 'Ei ychwanegu' },
  ways: { en: 'If you gave another email address, or none', cy: 'Os rhoesoch gyfeiriad e-bost arall, neu ddim un' },
  signIn: {
    en: 'Sign out, and sign in with the address that you gave then.',
    cy: 'Allgofnodwch, a mewngofnodwch gyda’r cyfeiriad a roesoch bryd hynny.',
  },
  addEmail: {
    en: 'Add that address to this account as a way to sign in',
    cy: 'Ychwanegwch y cyfeiriad hwnnw at y cyfrif hwn fel ffordd o fewngofnodi',
  },
  visit: {
    en: 'Visit or call us with the reference, and tell us the number of your account: {number}. We ask who you are, and add the request.',
    cy: 'Ymwelwch â ni neu ffoniwch gyda’r cyfeirnod, a dywedwch rif eich cyfrif wrthym: {number}. Byddwn yn gofyn pwy ydych, ac yn ychwanegu’r cais.',
  },
  empty: { en: 'Enter the reference of the request', cy: 'Rhowch gyfeirnod y cais' },
  notFound: {
    en: 'We cannot add a request with this reference. Check the reference, and that you sign in with the address that you gave in the request',
    cy: 'Ni allwn ychwanegu cais gyda’r cyfeirnod hwn. Gwiriwch y cyfeirnod, a’ch bod yn mewngofnodi gyda’r cyfeiriad a roesoch yn y cais',
  },
  tooOften: {
    en: 'You have tried {most} times within an hour. Wait for an hour, then try again',
    cy: 'Rydych wedi ceisio {most} gwaith o fewn awr. Arhoswch am awr, yna rhowch gynnig arall arni',
  },
});
