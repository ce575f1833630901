import { words } from '../../../../platform/language/index.js';

export const takeWords = words({
  takeTitle: { en: 'Act for somebody who gave you a code', cy: 'Gweithredu dros rywun a roddodd god i chi' },
  code: { en: 'The code', cy: 'Y cod' },
  codeHint: {
    en: '32 letters and digits, in eight groups of four. Capitals, spaces and dashes do not matter.',
    cy: '32 o lythrennau a digidau, mewn wyth grŵp o bedwar. Nid oes ots am briflythrennau, bylchau na chysylltnodau.',
  },
  look: { en: 'Continue', cy: 'Parhau' },
  typeCode: { en: 'Enter the code that you were given', cy: 'Rhowch y cod a roddwyd i chi' },
  noOffer: {
    en: 'Check the code and type all 32 letters and digits. If it is right, it was used or ended, or is too old: ask the person for another',
    cy: 'Gwiriwch y cod a theipiwch bob un o’r 32 o lythrennau a digidau. Os yw’n gywir, mae wedi’i ddefnyddio, wedi dod i ben neu’n rhy hen: gofynnwch i’r person am un arall',
  },
  asks: { en: 'They ask you to act for them', cy: 'Maent yn gofyn i chi weithredu drostynt' },
  promise: {
    en: 'All that you see and do for them is written down with both your names, and they can read it.',
    cy: 'Mae popeth a welwch ac a wnewch drostynt yn cael ei gofnodi gydag enwau’r ddau ohonoch, a gallant ei ddarllen.',
  },
  accept: { en: 'Accept', cy: 'Derbyn' },
  refuse: { en: 'Refuse', cy: 'Gwrthod' },
  oneself: {
    en: 'This code is your own. Give it to whoever should act for you',
    cy: 'Eich cod chi yw hwn. Rhowch ef i bwy bynnag ddylai weithredu drosoch',
  },
  circle: {
    en: 'You have let this person act for you, and two people cannot act for each other. End that first, under “Acting for each other”',
    cy: 'Rydych wedi gadael i’r person hwn weithredu drosoch, ac ni all dau berson weithredu dros ei gilydd. Dewch â hynny i ben yn gyntaf, o dan “Gweithredu dros ein gilydd”',
  },
});
