import { words } from '../../../platform/language/browser.js';

/** What the frame of the app says: its ways in, what waits, and what has just happened. */
export const appWords = words({
  status: { en: 'What waits', cy: 'Beth sy’n aros' },
  nothing: { en: 'Nothing waits to be sent.', cy: 'Does dim yn aros i’w anfon.' },
  looking: { en: 'Looking at what is on this phone…', cy: 'Wrthi’n edrych beth sydd ar y ffôn hwn…' },
  syncing: { en: 'Speaking with the server…', cy: 'Wrthi’n siarad â’r gweinydd…' },
  sync: { en: 'Send and update now', cy: 'Anfon a diweddaru nawr' },
  lastNever: {
    en: 'This phone has not spoken with the server yet.',
    cy: 'Nid yw’r ffôn hwn wedi siarad â’r gweinydd eto.',
  },
  last: { en: 'Last in touch: {time}.', cy: 'Cyswllt diwethaf: {time}.' },
  offline: {
    en: 'No signal. Go on working: what you do is kept on this phone.',
    cy: 'Dim signal. Daliwch ati: cedwir yr hyn a wnewch ar y ffôn hwn.',
  },
  'signed-out': {
    en: 'You are signed out. Sign in to send what waits.',
    cy: 'Rydych wedi allgofnodi. Mewngofnodwch i anfon yr hyn sy’n aros.',
  },
  busy: {
    en: 'The server cannot answer just now. It will be tried again.',
    cy: 'Ni all y gweinydd ateb ar hyn o bryd. Rhoddir cynnig arall arni.',
  },
  refused: {
    en: 'The server did not take what was sent. It stays on this phone. Tell your supervisor.',
    cy: 'Ni dderbyniodd y gweinydd yr hyn a anfonwyd. Mae’n aros ar y ffôn hwn. Dywedwch wrth eich goruchwyliwr.',
  },
  ended: {
    en: 'This shift was ended. Its cases are wiped from this phone.',
    cy: 'Daeth y sifft hon i ben. Mae ei hachosion wedi’u dileu o’r ffôn hwn.',
  },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  seeWaiting: { en: 'See what waits and what was sent', cy: 'Gweld beth sy’n aros a beth a anfonwyd' },
  toDay: { en: 'Back to your visits', cy: 'Yn ôl i’ch ymweliadau' },
  endsSoon: {
    en: 'The shift ends {moment}. Keep what you are writing before then.',
    cy: 'Daw’r sifft i ben {moment}. Cadwch yr hyn rydych yn ei ysgrifennu cyn hynny.',
  },
  newer: {
    en: 'A newer version of this app is here. It starts once nothing waits to be sent, so that nothing is lost.',
    cy: 'Mae fersiwn fwy newydd o’r ap hwn yma. Bydd yn cychwyn pan na fydd dim yn aros i’w anfon, fel na chollir dim.',
  },
});

/** What is said once, after something was done or refused. */
export const noticeWords = words({
  wrong: {
    en: 'That is not the PIN of this shift. Guesses left before its cases are wiped: {left}.',
    cy: 'Nid dyna PIN y sifft hon. Cynigion ar ôl cyn dileu ei hachosion: {left}.',
  },
  wiped: {
    en: 'Ten wrong PINs: the cases of this shift are wiped from this phone. What waited to be sent is still here, sealed.',
    cy: 'Deg PIN anghywir: mae achosion y sifft hon wedi’u dileu o’r ffôn hwn. Mae’r hyn oedd yn aros i’w anfon yma o hyd, dan sêl.',
  },
  stopped: {
    en: 'The passkey was not given. Nothing was counted: try again.',
    cy: 'Ni roddwyd yr allwedd mynediad. Ni chyfrifwyd dim: rhowch gynnig arall arni.',
  },
  expired: {
    en: 'The shift is over. Its cases are wiped from this phone. What waits to be sent is still here, sealed.',
    cy: 'Mae’r sifft ar ben. Mae ei hachosion wedi’u dileu o’r ffôn hwn. Mae’r hyn sy’n aros i’w anfon yma o hyd, dan sêl.',
  },
  ended: {
    en: 'The shift was ended. Its cases are wiped from this phone. What waits to be sent is still here, sealed.',
    cy: 'Daeth y sifft i ben. Mae ei hachosion wedi’u dileu o’r ffôn hwn. Mae’r hyn sy’n aros i’w anfon yma o hyd, dan sêl.',
  },
  over: {
    en: 'You ended the shift. Its cases are wiped from this phone.',
    cy: 'Rydych wedi gorffen y sifft. Mae ei hachosion wedi’u dileu o’r ffôn hwn.',
  },
  'no-passkey': {
    en: 'This device has no passkey that can lock a shift, or it was not given. Choose a PIN.',
    cy: 'Nid oes gan y ddyfais hon allwedd mynediad a all gloi sifft, neu ni roddwyd un. Dewiswch PIN.',
  },
  short: { en: 'Choose a PIN of at least 6 characters.', cy: 'Dewiswch PIN o 6 nod o leiaf.' },
  differ: { en: 'Type the same PIN twice.', cy: 'Teipiwch yr un PIN ddwywaith.' },
  empty: { en: 'Write or choose something first.', cy: 'Ysgrifennwch neu ddewiswch rywbeth yn gyntaf.' },
  'no-photo': {
    en: 'This picture could not be read. Take it again, as a JPEG or PNG.',
    cy: 'Ni ellid darllen y llun hwn. Tynnwch ef eto, fel JPEG neu PNG.',
  },
  kept: { en: 'Kept on this phone, sealed for the server.', cy: 'Wedi’i gadw ar y ffôn hwn, dan sêl i’r gweinydd.' },
  'taken-back': { en: 'Taken back. It was not sent.', cy: 'Wedi’i dynnu’n ôl. Nid oedd wedi’i anfon.' },
  'too-late': {
    en: 'The server may have this already, so it can no longer be taken back here.',
    cy: 'Gall hwn fod gan y gweinydd eisoes, felly ni ellir ei dynnu’n ôl yma mwyach.',
  },
  decided: { en: 'Your decision is kept.', cy: 'Mae eich penderfyniad wedi’i gadw.' },
  'decided-by': {
    en: 'Decided in your stead by: {names}. See what was sent.',
    cy: 'Penderfynwyd yn eich lle gan: {names}. Gweler beth a anfonwyd.',
  },
  left: {
    en: 'No longer yours, and wiped from this phone: {references}. What you did on them is sent all the same.',
    cy: 'Nid eich rhai chi mwyach, ac wedi’u dileu o’r ffôn hwn: {references}. Anfonir yr hyn a wnaethoch arnynt beth bynnag.',
  },
});

export const startWords = words({
  beginTitle: { en: 'Begin a shift on this phone', cy: 'Dechrau sifft ar y ffôn hwn' },
  about: {
    en: 'Your visits and their cases are put on this phone, locked, so that you can work without signal. To put a case here is to look at it: whoever it is about sees that you did.',
    cy: 'Rhoddir eich ymweliadau a’u hachosion ar y ffôn hwn, dan glo, fel y gallwch weithio heb signal. Mae rhoi achos yma yn gyfystyr ag edrych arno: bydd y sawl y mae’n ymwneud â nhw yn gweld ichi wneud.',
  },
  pin: { en: 'A PIN for this shift', cy: 'PIN i’r sifft hon' },
  pinHint: {
    en: 'At least 6 characters, used nowhere else. Letters count, and make it much harder to guess. Ten wrong guesses wipe the cases.',
    cy: 'O leiaf 6 nod, heb ei ddefnyddio yn unman arall. Mae llythrennau’n cyfrif, ac yn ei wneud yn anos o lawer ei ddyfalu. Mae deg cynnig anghywir yn dileu’r achosion.',
  },
  again: { en: 'The same PIN again', cy: 'Yr un PIN eto' },
  begin: { en: 'Begin with this PIN', cy: 'Dechrau gyda’r PIN hwn' },
  beginPasskey: { en: 'Begin with the passkey of this phone', cy: 'Dechrau gydag allwedd mynediad y ffôn hwn' },
  unlockTitle: { en: 'Open your shift', cy: 'Agor eich sifft' },
  unlockPin: { en: 'The PIN of this shift', cy: 'PIN y sifft hon' },
  unlock: { en: 'Open', cy: 'Agor' },
  unlockPasskey: { en: 'Open with the passkey of this phone', cy: 'Agor gydag allwedd mynediad y ffôn hwn' },
  ends: {
    en: 'The shift ends {moment}. Its cases are then wiped from this phone.',
    cy: 'Daw’r sifft i ben {moment}. Yna dilëir ei hachosion o’r ffôn hwn.',
  },
  leaving: {
    en: 'Signing out at the desk wipes the cases from this phone. Where something waits to be sent you are asked first, and it is kept.',
    cy: 'Mae allgofnodi wrth y ddesg yn dileu’r achosion o’r ffôn hwn. Lle mae rhywbeth yn aros i’w anfon, gofynnir i chi’n gyntaf, ac fe’i cedwir.',
  },
});

export const dayWords = words({
  title: { en: 'Your visits', cy: 'Eich ymweliadau' },
  none: { en: 'No visits are planned for you.', cy: 'Nid oes ymweliadau wedi’u cynllunio i chi.' },
  planned: { en: 'Planned', cy: 'Wedi’i gynllunio' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  'not-possible': { en: 'Not possible', cy: 'Ddim yn bosibl' },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i ganslo' },
  earlier: { en: 'Earlier: {reference}', cy: 'Cynharach: {reference}' },
  later: { en: 'Later: {reference}', cy: 'Hwyrach: {reference}' },
  up: { en: 'Earlier', cy: 'Cynharach' },
  down: { en: 'Later', cy: 'Hwyrach' },
  between: { en: '{from} to {to}', cy: '{from} i {to}' },
  notHere: { en: 'This case is not on the phone.', cy: 'Nid yw’r achos hwn ar y ffôn.' },
  unkept: {
    en: 'You wrote something here that is not kept yet.',
    cy: 'Ysgrifennoch rywbeth yma nad yw wedi’i gadw eto.',
  },
  end: { en: 'End this shift', cy: 'Gorffen y sifft hon' },
  endHint: {
    en: 'The cases are wiped from this phone. What waits stays here, sealed, until it is sent.',
    cy: 'Dilëir yr achosion o’r ffôn hwn. Mae’r hyn sy’n aros yn cael ei gadw yma, dan sêl, nes ei anfon.',
  },
});
