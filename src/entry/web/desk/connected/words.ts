import { words } from '../../../../platform/language/index.js';
import type { Mismatch } from '../../../../work/partners/index.js';

export const connectedWords = words({
  title: { en: 'Where another system does not agree', cy: 'Lle nad yw system arall yn cytuno' },
  lead: {
    en: 'These cases stand otherwise in a connected system than here. Say which side is right.',
    cy: 'Mae’r achosion hyn yn sefyll yn wahanol mewn system gysylltiedig i’r hyn sydd yma. Dywedwch pa ochr sy’n gywir.',
  },
  toSettle: { en: 'To settle', cy: 'I’w setlo' },
  none: { en: 'Everything agrees.', cy: 'Mae popeth yn cytuno.' },
  leads: {
    en: 'Cases where another system does not agree: {count}',
    cy: 'Achosion lle nad yw system arall yn cytuno: {count}',
  },
  case: { en: 'Case', cy: 'Achos' },
  system: { en: 'System', cy: 'System' },
  what: { en: 'What does not agree', cy: 'Beth nad yw’n cytuno' },
  here: { en: 'Here', cy: 'Yma' },
  there: { en: 'There', cy: 'Yno' },
  found: { en: 'Found', cy: 'Canfuwyd' },
  theirNumber: { en: 'Its number there', cy: 'Ei rif yno' },
  noCase: { en: 'None of ours', cy: 'Dim un o’n rhai ni' },
  theirCase: { en: 'None of ours: {number}', cy: 'Dim un o’n rhai ni: {number}' },
  nothing: { en: 'Nothing', cy: 'Dim byd' },
  how: { en: 'What is right?', cy: 'Beth sy’n gywir?' },
  theirs: { en: 'What the other system says', cy: 'Yr hyn y mae’r system arall yn ei ddweud' },
  theirsHint: { en: 'The case is moved here', cy: 'Caiff yr achos ei symud yma' },
  ours: { en: 'What stands here', cy: 'Yr hyn sydd yma' },
  oursHint: { en: 'The other system is told again', cy: 'Dywedir wrth y system arall eto' },
  left: { en: 'Leave both as they are', cy: 'Gadael y ddwy fel y maent' },
  leftHint: {
    en: 'You are not asked about this again unless something changes',
    cy: 'Ni ofynnir i chi am hyn eto oni bai bod rhywbeth yn newid',
  },
  cannot: {
    en: 'What the other system says cannot be taken as it is. To take it, move the case on its own page.',
    cy: 'Ni ellir cymryd yr hyn y mae’r system arall yn ei ddweud fel y mae. I’w gymryd, symudwch yr achos ar ei dudalen ei hun.',
  },
  unknown: {
    en: 'The other system tells of a case that is none of ours. Ask those who run it, then leave it.',
    cy: 'Mae’r system arall yn sôn am achos nad yw’n un o’n rhai ni. Gofynnwch i’r rhai sy’n ei rhedeg, yna gadewch ef.',
  },
  note: { en: 'Note on the case (optional)', cy: 'Nodyn ar yr achos (dewisol)' },
  send: { en: 'Settle', cy: 'Setlo' },
  back: { en: 'All that does not agree', cy: 'Popeth nad yw’n cytuno' },
  choose: { en: 'Select what is right', cy: 'Dewiswch beth sy’n gywir' },
  did: { en: 'Settled', cy: 'Setlwyd' },
  changed: {
    en: 'Something changed meanwhile. Read it again and then settle it.',
    cy: 'Newidiodd rhywbeth yn y cyfamser. Darllenwch ef eto ac yna setlwch ef.',
  },
  'not-possible': {
    en: 'The case cannot be moved so, by your roles or as it stands. Open it and see what can be done there.',
    cy: 'Ni ellir symud yr achos felly, yn ôl eich rolau neu fel y mae’n sefyll. Agorwch ef a gweld beth y gellir ei wneud yno.',
  },
  'no-case': {
    en: 'There is no case here to move, to tell of or to note on. Leave it as it is, without a note.',
    cy: 'Nid oes achos yma i’w symud, i’w adrodd nac i nodi arno. Gadewch ef fel y mae, heb nodyn.',
  },
  erased: {
    en: 'The data of this case was destroyed, so that no note can be kept on it. Settle it without one.',
    cy: 'Dinistriwyd data’r achos hwn, felly ni ellir cadw nodyn arno. Setlwch ef heb un.',
  },
});

/** What does not agree, by its kind. */
export const kindWords = words({
  differs: { en: 'It stands otherwise there', cy: 'Mae’n sefyll yn wahanol yno' },
  unknown: { en: 'No case of ours', cy: 'Dim un o’n hachosion ni' },
  missing: { en: 'It is not there any more', cy: 'Nid yw yno mwyach' },
  'not-taken': { en: 'It was not taken there', cy: 'Ni chafodd ei dderbyn yno' },
}) satisfies Record<Mismatch['kind'], unknown>;
