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
  didAdd: { en: 'Your passkey was added', cy: 'Ychwanegwyd eich allwedd mynediad' },
  didRemove: { en: 'The passkey was removed', cy: 'Dilëwyd yr allwedd mynediad' },
  didEnd: { en: 'You are signed out there', cy: 'Rydych wedi allgofnodi yno' },
});
