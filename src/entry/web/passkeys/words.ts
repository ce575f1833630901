import type { PasskeyRefusal } from '../../../foundation/people/index.js';
import { words } from '../../../platform/language/index.js';

export const passkeyWords = words({
  lead: {
    en: 'A passkey is kept by your phone, your computer or a security key, and opens with your fingerprint, face or PIN. We never see those.',
    cy: 'Mae allwedd mynediad yn cael ei chadw gan eich ffôn, eich cyfrifiadur neu allwedd ddiogelwch, ac yn agor gyda’ch ôl bys, eich wyneb neu’ch PIN. Nid ydym byth yn gweld y rheini.',
  },
  asking: {
    en: 'Follow what your device asks of you.',
    cy: 'Dilynwch yr hyn y mae eich dyfais yn ei ofyn gennych.',
  },
  stopped: {
    en: 'Nothing was done: your device stopped, or you did. Try again when you are ready.',
    cy: 'Ni wnaed dim: stopiodd eich dyfais, neu gwnaethoch chi. Rhowch gynnig arall arni pan fyddwch yn barod.',
  },
  held: {
    en: 'This device holds a passkey of yours for this place already. Use another device or a security key.',
    cy: 'Mae gan y ddyfais hon allwedd mynediad i chi ar gyfer y lle hwn eisoes. Defnyddiwch ddyfais arall neu allwedd ddiogelwch.',
  },
  unable: {
    en: 'This browser cannot use passkeys here. Use a newer browser, or the secure address that begins with https.',
    cy: 'Ni all y porwr hwn ddefnyddio allweddi mynediad yma. Defnyddiwch borwr mwy newydd, neu’r cyfeiriad diogel sy’n dechrau gyda https.',
  },
  noScript: {
    en: 'A passkey needs JavaScript, which your browser does not run here.',
    cy: 'Mae angen JavaScript ar allwedd mynediad, ac nid yw eich porwr yn ei redeg yma.',
  },
  signIn: { en: 'Sign in with a passkey', cy: 'Mewngofnodi gydag allwedd mynediad' },
  added: {
    en: 'Your passkey is added. You can sign in with it from now on.',
    cy: 'Mae eich allwedd mynediad wedi’i hychwanegu. Gallwch fewngofnodi gyda hi o hyn ymlaen.',
  },
  add: { en: 'Add a passkey', cy: 'Ychwanegu allwedd mynediad' },
  byCode: { en: 'Sign in by email instead', cy: 'Mewngofnodi drwy e-bost yn lle hynny' },
  addLead: {
    en: 'With a passkey you sign in without waiting for an email. You may add one for each device.',
    cy: 'Gydag allwedd mynediad rydych yn mewngofnodi heb aros am e-bost. Gallwch ychwanegu un ar gyfer pob dyfais.',
  },
  back: { en: 'Back to your account', cy: 'Yn ôl i’ch cyfrif' },
  yours: { en: 'Your passkeys', cy: 'Eich allweddi mynediad' },
  device: { en: 'On one device', cy: 'Ar un ddyfais' },
  synced: { en: 'Shared between your devices', cy: 'Wedi’i rhannu rhwng eich dyfeisiau' },
  'security-key': { en: 'Security key', cy: 'Allwedd ddiogelwch' },
  since: { en: 'added on {since}', cy: 'ychwanegwyd ar {since}' },
});

/** Why an answer counted for nothing, and what to do. */
export const answerWords = words({
  'no-challenge': {
    en: 'That took too long, or was sent before. Try again.',
    cy: 'Cymerodd hynny’n rhy hir, neu fe’i hanfonwyd o’r blaen. Rhowch gynnig arall arni.',
  },
  elsewhere: {
    en: 'That passkey was used on another address than this one. Look at the address of this page before you try again.',
    cy: 'Defnyddiwyd yr allwedd mynediad honno ar gyfeiriad gwahanol i’r un hwn. Edrychwch ar gyfeiriad y dudalen hon cyn rhoi cynnig arall arni.',
  },
  'not-verified': {
    en: 'Your device did not check that it is you. Set a PIN, fingerprint or face on it, and try again.',
    cy: 'Ni wiriodd eich dyfais mai chi sydd yno. Gosodwch PIN, ôl bys neu wyneb arni, a rhowch gynnig arall arni.',
  },
  broken: {
    en: 'What your device sent could not be read. Try again, or use another passkey.',
    cy: 'Ni ellid darllen yr hyn a anfonodd eich dyfais. Rhowch gynnig arall arni, neu defnyddiwch allwedd mynediad arall.',
  },
  unknown: {
    en: 'That passkey opens nothing here any more, or never did. Use another, or another way to sign in.',
    cy: 'Nid yw’r allwedd mynediad honno’n agor dim yma mwyach, neu ni wnaeth erioed. Defnyddiwch un arall, neu ffordd arall o fewngofnodi.',
  },
  copied: {
    en: 'Somebody may have a copy of that passkey, so it was ended and you were signed out everywhere. Sign in another way, and add a new passkey.',
    cy: 'Efallai fod gan rywun gopi o’r allwedd mynediad honno, felly daethpwyd â hi i ben ac fe’ch allgofnodwyd ym mhobman. Mewngofnodwch mewn ffordd arall, ac ychwanegwch allwedd mynediad newydd.',
  },
  taken: {
    en: 'That passkey is in use already. Make another.',
    cy: 'Mae’r allwedd mynediad honno’n cael ei defnyddio eisoes. Gwnewch un arall.',
  },
  'not-staff': {
    en: 'That passkey belongs to nobody who works here now. Speak to an administrator.',
    cy: 'Nid yw’r allwedd mynediad honno’n perthyn i neb sy’n gweithio yma bellach. Siaradwch â gweinyddwr.',
  },
  'no-such-person': { en: 'Your account is closed.', cy: 'Mae eich cyfrif wedi’i gau.' },
} satisfies Record<
  PasskeyRefusal | 'unknown' | 'copied' | 'taken' | 'not-staff' | 'no-such-person',
  { readonly en: string; readonly cy: string }
>);
