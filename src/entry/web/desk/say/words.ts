import { words } from '../../../../platform/language/index.js';

/** Codes of the record and of cases, as the desk says them. */
export const sayWords = words({
  resident: { en: 'The person who sent it', cy: 'Y person a’i hanfonodd' },
  system: { en: 'Guildhall ({name})', cy: 'Guildhall ({name})' },
  client: { en: 'A program of another system ({name})', cy: 'Rhaglen o system arall ({name})' },
  leaver: { en: 'An officer who has left', cy: 'Swyddog sydd wedi gadael' },
  aResident: { en: 'A resident', cy: 'Preswylydd' },
  party: { en: 'A resident whom it is about', cy: 'Preswylydd y mae’n ymwneud ag ef' },
  delegate: { en: 'Somebody who acts for them', cy: 'Rhywun sy’n gweithredu drostynt' },
  delegateAs: { en: 'Somebody who acts for them ({capacity})', cy: 'Rhywun sy’n gweithredu drostynt ({capacity})' },
});

export const clockWords = words({
  late: { en: 'Late', cy: 'Hwyr' },
  today: { en: 'Today', cy: 'Heddiw' },
  paused: { en: 'Clock paused', cy: 'Cloc wedi’i oedi' },
  met: { en: 'In time', cy: 'Mewn pryd' },
  missed: { en: 'Was late', cy: 'Roedd yn hwyr' },
  none: { en: 'No promise', cy: 'Dim addewid' },
});

export const partyWords = words({
  reporter: { en: 'the person who reported it', cy: 'y person a roddodd wybod' },
  applicant: { en: 'the applicant', cy: 'yr ymgeisydd' },
  household: { en: 'the household', cy: 'yr aelwyd' },
  neighbour: { en: 'the neighbour', cy: 'y cymydog' },
  partner: { en: 'the partner', cy: 'y partner' },
  child: { en: 'the child', cy: 'y plentyn' },
  carer: { en: 'the carer', cy: 'y gofalwr' },
  volunteer: { en: 'the volunteer', cy: 'y gwirfoddolwr' },
  'other-adult': { en: 'the other adult', cy: 'yr oedolyn arall' },
});

/** A party of which there is one in each row. */
export const rowWords = words({ each: { en: '{party}, in each row', cy: '{party}, ym mhob rhes' } });

/** Why a look was made, by the code that it holds. */
export const lookWords = words({
  'program-work': { en: 'a program doing its part of the work', cy: 'rhaglen yn gwneud ei rhan o’r gwaith' },
  'mandate-check': { en: 'checking a mandate', cy: 'gwirio mandad' },
  'best-interest': { en: 'looking at a best-interest decision', cy: 'edrych ar benderfyniad er budd pennaf' },
  mandate: { en: 'acting under a mandate', cy: 'gweithredu o dan fandad' },
  'case-work': { en: 'working on the case', cy: 'gweithio ar yr achos' },
  cover: {
    en: 'working on the case for a colleague who is away',
    cy: 'gweithio ar yr achos dros gydweithiwr sydd i ffwrdd',
  },
  act: { en: 'acting on the case', cy: 'gweithredu ar yr achos' },
  caller: { en: 'the person got in touch', cy: 'cysylltodd y person' },
  concealed: { en: 'made earlier and kept back by law', cy: 'gwnaed yn gynharach a’i ddal yn ôl drwy’r gyfraith' },
  letter: { en: 'a letter or an email came', cy: 'daeth llythyr neu e-bost' },
  post: { en: 'a letter to the person was to be posted', cy: 'roedd llythyr at y person i’w bostio' },
  'further-use': { en: 'a further use', cy: 'defnydd pellach' },
  'emergency-life': { en: 'an emergency: danger to life or health', cy: 'argyfwng: perygl i fywyd neu iechyd' },
  'emergency-child': {
    en: 'an emergency: a child or an adult at risk',
    cy: 'argyfwng: plentyn neu oedolyn mewn perygl',
  },
  'emergency-cover': {
    en: 'an emergency: nobody who works on the case could be reached',
    cy: 'argyfwng: nid oedd modd cyrraedd neb sy’n gweithio ar yr achos',
  },
  'export-return': {
    en: 'a bulk export: a return that the law asks for',
    cy: 'allforio swmp: ffurflen y mae’r gyfraith yn gofyn amdani',
  },
  'export-audit': {
    en: 'a bulk export: an audit or an inspection',
    cy: 'allforio swmp: archwiliad neu arolygiad',
  },
  'export-planning': { en: 'a bulk export: planning the service', cy: 'allforio swmp: cynllunio’r gwasanaeth' },
  'export-writing': {
    en: 'a bulk export: writing to the people in it',
    cy: 'allforio swmp: ysgrifennu at y bobl ynddo',
  },
  duplicate: { en: 'looking for the same case twice', cy: 'chwilio am yr un achos ddwywaith' },
});

export const proofWords = words({
  proof: { en: 'Proof', cy: 'Prawf' },
  proofOf: { en: 'that it is on the record: {what}, {when}', cy: 'ei fod ar y cofnod: {what}, {when}' },
});
