import { words } from '../../../../platform/language/index.js';

export const identityWords = words({
  notProved: { en: 'Your identity is not proved yet', cy: 'Nid yw eich hunaniaeth wedi’i phrofi eto' },
  proved: { en: 'Your identity is proved in part', cy: 'Mae eich hunaniaeth wedi’i phrofi’n rhannol' },
  signedIn: {
    en: 'You are signed in, but GOV.UK One Login could not confirm who you are. You can use every service that does not need that.',
    cy: 'Rydych wedi mewngofnodi, ond ni allai GOV.UK One Login gadarnhau pwy ydych chi. Gallwch ddefnyddio pob gwasanaeth nad oes angen hynny arno.',
  },
  within: {
    en: 'You are signed in, and GOV.UK One Login confirmed who you are, with something to note or less surely than was asked for.',
    cy: 'Rydych wedi mewngofnodi, a chadarnhaodd GOV.UK One Login pwy ydych chi, gyda rhywbeth i’w nodi neu’n llai sicr nag y gofynnwyd.',
  },
  codes: {
    en: 'GOV.UK One Login gave this reason, as a code: {codes}. Quote it if you contact GOV.UK One Login or us.',
    cy: 'Rhoddodd GOV.UK One Login y rheswm hwn, fel cod: {codes}. Dyfynnwch ef os cysylltwch â GOV.UK One Login neu â ni.',
  },
  what: { en: 'What you can do', cy: 'Beth allwch chi ei wneud' },
  otherDocument: {
    en: 'sign in again and prove your identity with another document or another way that GOV.UK One Login offers',
    cy: 'mewngofnodi eto a phrofi eich hunaniaeth gyda dogfen arall neu ffordd arall y mae GOV.UK One Login yn ei chynnig',
  },
  postOffice: {
    en: 'if you chose to go to a Post Office, come back here after GOV.UK One Login has told you the result',
    cy: 'os dewisoch fynd i Swyddfa’r Post, dewch yn ôl yma ar ôl i GOV.UK One Login roi’r canlyniad i chi',
  },
  inPerson: {
    en: 'contact us: you can show who you are in person, by telephone or through somebody who knows you',
    cy: 'cysylltwch â ni: gallwch ddangos pwy ydych chi wyneb yn wyneb, dros y ffôn neu drwy rywun sy’n eich adnabod',
  },
  goOn: { en: 'Go on', cy: 'Parhau' },
});
