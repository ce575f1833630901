import { words } from '../../../../platform/language/index.js';

export const meWords = words({
  title: { en: 'Your ways in', cy: 'Eich ffyrdd i mewn' },
  lead: {
    en: 'What signs you in here, and where you are signed in. Keep at least two ways in: two passkeys, or a passkey and printed codes.',
    cy: 'Yr hyn sy’n eich mewngofnodi yma, a ble rydych wedi mewngofnodi. Cadwch o leiaf ddwy ffordd i mewn: dwy allwedd mynediad, neu allwedd mynediad a chodau wedi’u hargraffu.',
  },
  soon: {
    en: 'To change them, sign in within the ten minutes before. Removing a passkey also signs out every browser that signed in by it.',
    cy: 'I’w newid, mewngofnodwch o fewn y deng munud cyn hynny. Mae dileu allwedd mynediad hefyd yn allgofnodi pob porwr a fewngofnododd drwyddi.',
  },
  passkeys: { en: 'Passkeys', cy: 'Allweddi mynediad' },
  noPasskeys: { en: 'You have none yet.', cy: 'Nid oes gennych yr un eto.' },
  provider: {
    en: 'Your work account signs you in as well. It is looked after where the council keeps its accounts.',
    cy: 'Mae eich cyfrif gwaith yn eich mewngofnodi hefyd. Gofelir amdano lle mae’r cyngor yn cadw ei gyfrifon.',
  },
  remove: { en: 'Remove', cy: 'Dileu' },
  ofPasskey: { en: '{kind}, added on {since}', cy: '{kind}, ychwanegwyd ar {since}' },
  needed: {
    en: 'None can be removed now, since fewer than two ways in would be left. Add a passkey or make recovery codes first.',
    cy: 'Ni ellir dileu’r un nawr, gan y byddai llai na dwy ffordd i mewn ar ôl. Ychwanegwch allwedd mynediad neu gwnewch godau adfer yn gyntaf.',
  },
  'too-few': {
    en: 'Nothing was removed: fewer than two ways in would be left. Add a passkey or make recovery codes first.',
    cy: 'Ni ddilëwyd dim: byddai llai na dwy ffordd i mewn ar ôl. Ychwanegwch allwedd mynediad neu gwnewch godau adfer yn gyntaf.',
  },
  'no-such-way': {
    en: 'That passkey was removed already. Here is what you have now.',
    cy: 'Cafodd yr allwedd mynediad honno ei dileu eisoes. Dyma’r hyn sydd gennych nawr.',
  },
  codes: { en: 'Recovery codes', cy: 'Codau adfer' },
  sessions: { en: 'Where you are signed in', cy: 'Ble rydych wedi mewngofnodi' },
  browsers: { en: 'Browsers you sign in with', cy: 'Y porwyr rydych yn mewngofnodi â nhw' },
  browsersLead: {
    en: 'We keep when you first and last signed in with each, and nothing else about it. One you have not signed in with for 90 days is forgotten. On the day you begin with a browser we are a little quicker to ask you to sign in again. Forget one that is lost or no longer yours: that also signs you out there.',
    cy: 'Rydym yn cadw pryd y gwnaethoch fewngofnodi gyntaf a ddiwethaf â phob un, a dim byd arall amdano. Caiff un nad ydych wedi mewngofnodi ag ef ers 90 diwrnod ei anghofio. Ar y diwrnod y byddwch yn dechrau gyda phorwr, rydym ychydig yn gynt yn gofyn ichi fewngofnodi eto. Anghofiwch un sydd ar goll neu nad yw’n eiddo ichi mwyach: bydd hynny hefyd yn eich allgofnodi yno.',
  },
  noBrowsers: { en: 'None is known now.', cy: 'Nid oes yr un yn hysbys nawr.' },
  firstUsed: { en: 'First signed in', cy: 'Mewngofnodi gyntaf' },
  lastUsed: { en: 'Last signed in', cy: 'Mewngofnodi ddiwethaf' },
  forget: { en: 'Forget', cy: 'Anghofio' },
  didForget: { en: 'The browser was forgotten', cy: 'Anghofiwyd y porwr' },
  didAdd: { en: 'Your passkey was added', cy: 'Ychwanegwyd eich allwedd mynediad' },
  didRemove: { en: 'The passkey was removed', cy: 'Dilëwyd yr allwedd mynediad' },
  didEnd: { en: 'You are signed out there', cy: 'Rydych wedi allgofnodi yno' },
});
