import { type CountedWords, words } from '../../../../platform/language/index.js';

export const findWords = words({
  title: { en: 'Find a caller', cy: 'Dod o hyd i alwr' },
  lead: { en: 'How do you want to find them?', cy: 'Sut ydych chi am ddod o hyd iddynt?' },
  nothing: {
    en: 'Your roles see nothing by which somebody could be found. Find their case by its reference instead.',
    cy: 'Nid yw eich rolau’n gweld dim y gellid dod o hyd i rywun yn ei ôl. Dewch o hyd i’w hachos yn ôl ei gyfeirnod yn lle hynny.',
  },
  exact: {
    en: 'It finds only exactly what you enter, in whatever capitals and spaces.',
    cy: 'Dim ond yr union beth a rowch y mae’n dod o hyd iddo, beth bynnag fo’r priflythrennau a’r bylchau.',
  },
  otherWay: { en: 'Find them another way', cy: 'Dod o hyd iddynt mewn ffordd arall' },
  reason: { en: 'Why are you looking for them?', cy: 'Pam ydych chi’n chwilio amdanynt?' },
  reasonHint: {
    en: 'The reason goes on the record with every case that you find, where the person can read it.',
    cy: 'Mae’r rheswm yn mynd ar y cofnod gyda phob achos y dewch o hyd iddo, lle gall y person ei ddarllen.',
  },
  reasonMissing: { en: 'Select why you are looking for them', cy: 'Dewiswch pam rydych yn chwilio amdanynt' },
  'not-allowed': {
    en: 'Your roles do not see what you were looking by. Find them another way.',
    cy: 'Nid yw eich rolau’n gweld yr hyn yr oeddech yn chwilio yn ei ôl. Dewch o hyd iddynt mewn ffordd arall.',
  },
  'too-many-searches': {
    en: 'You have searched a hundred times in an hour, which is as often as anybody may. Nothing was looked for; try again later.',
    cy: 'Rydych wedi chwilio ganwaith mewn awr, sef mor aml ag y caiff unrhyw un. Ni chwiliwyd am ddim; rhowch gynnig arall arni yn nes ymlaen.',
  },
  find: { en: 'Find', cy: 'Dod o hyd' },
  again: { en: 'Find someone else', cy: 'Dod o hyd i rywun arall' },
  none: {
    en: 'No case that may be shown to you has exactly this.',
    cy: 'Nid oes gan unrhyw achos y caniateir ei ddangos ichi yr union beth hwn.',
  },
  most: {
    en: 'There may be more: only the newest 50 are named.',
    cy: 'Efallai fod mwy: dim ond y 50 diweddaraf a enwir.',
  },
  looked: {
    en: 'Each of them was a look at the person whose case it is, and is on the record.',
    cy: 'Roedd pob un ohonynt yn edrychiad ar y person sydd biau’r achos, ac mae ar y cofnod.',
  },
});

export const foundWords: CountedWords = {
  en: { one: '{count} case found', other: '{count} cases found' },
  cy: { other: 'Daethpwyd o hyd i {count} achos' },
};
