import { words } from '../../../../platform/language/index.js';

export const overWords = words({
  title: { en: 'You are signed out', cy: 'Rydych wedi allgofnodi' },
  account: {
    en: 'Nobody can open your account on this device now without signing in as you. What you sent and saved is kept.',
    cy: 'Ni all neb agor eich cyfrif ar y ddyfais hon nawr heb fewngofnodi fel chi. Cedwir yr hyn a anfonoch ac a gadwoch.',
  },
  desk: {
    en: 'Nobody can open the desk on this device now without signing in. Your cases are as you left them.',
    cy: 'Ni all neb agor y ddesg ar y ddyfais hon nawr heb fewngofnodi. Mae eich achosion fel y’u gadawsoch.',
  },
  again: { en: 'Sign in again', cy: 'Mewngofnodi eto' },
  home: { en: 'Go to all services', cy: 'Ewch i’r holl wasanaethau' },
});
