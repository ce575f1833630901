import { words } from '../../../../platform/language/index.js';

export const epochWords = words({
  title: { en: 'Breaks of the record', cy: 'Toriadau yn y cofnod' },
  lead: {
    en: 'After a restore the record does not continue what was published. Two administrators say why; only then do witnesses go on with it, and only if it contradicts nothing that they saw.',
    cy: 'Ar ôl adfer, nid yw’r cofnod yn parhau’r hyn a gyhoeddwyd. Mae dau weinyddwr yn dweud pam; dim ond wedyn y bydd tystion yn parhau ag ef, a dim ond os nad yw’n gwrth-ddweud dim a welsant.',
  },
  none: { en: 'The record has no break.', cy: 'Nid oes toriad yn y cofnod.' },
  epoch: { en: 'Epoch', cy: 'Cyfnod' },
  since: { en: 'Began', cy: 'Dechreuodd' },
  lost: { en: 'Entries lost', cy: 'Cofnodion a gollwyd' },
  unknown: { en: 'Nobody can tell', cy: 'Ni all neb ddweud' },
  state: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
  act: { en: 'What to do', cy: 'Beth i’w wneud' },
  undeclared: { en: 'Not declared', cy: 'Heb ei ddatgan' },
  waits: { en: 'Declared by {name}: {reason}', cy: 'Datganwyd gan {name}: {reason}' },
  declared: {
    en: 'Declared by {name}, confirmed by {other}: {reason}',
    cy: 'Datganwyd gan {name}, cadarnhawyd gan {other}: {reason}',
  },
  reason: { en: 'Why', cy: 'Pam' },
  declare: { en: 'Declare it', cy: 'Ei ddatgan' },
  confirm: { en: 'Confirm it', cy: 'Ei gadarnhau' },
  other: { en: 'Another administrator confirms it', cy: 'Gweinyddwr arall sy’n ei gadarnhau' },
  firstWord: { en: 'Proof of the first entry', cy: 'Prawf o’r cofnod cyntaf' },
  secondWord: { en: 'Proof of the second entry', cy: 'Prawf o’r ail gofnod' },
  didDeclare: {
    en: 'Declared. Another administrator must confirm it.',
    cy: 'Datganwyd. Rhaid i weinyddwr arall ei gadarnhau.',
  },
  didConfirm: { en: 'Confirmed. Witnesses are shown it now.', cy: 'Cadarnhawyd. Caiff tystion ei weld nawr.' },
  choose: { en: 'Choose why the record did not go on', cy: 'Dewiswch pam nad aeth y cofnod ymlaen' },
  yourself: {
    en: 'You declared this break, so another administrator has to confirm it.',
    cy: 'Chi a ddatganodd y toriad hwn, felly rhaid i weinyddwr arall ei gadarnhau.',
  },
  gone: {
    en: 'This has been done already. Look at the list again.',
    cy: 'Mae hyn wedi’i wneud yn barod. Edrychwch ar y rhestr eto.',
  },
});
