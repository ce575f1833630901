import { words } from '../../../../platform/language/index.js';

export const verifyWords = words({
  title: { en: 'Check a proof', cy: 'Gwirio prawf' },
  lead: {
    en: 'A proof shows that an entry is in the record and was not changed since. Anybody can check one.',
    cy: 'Mae prawf yn dangos bod cofnod yn y cofnod cyffredinol ac na chafodd ei newid ers hynny. Gall unrhyw un wirio un.',
  },
  trustsUs: {
    en: 'Without scripts the proof is sent to us, and our server checks it: you then take our word for the answer. To check it without us, switch scripts on, or run the program in our source code, docs/verify-proof.mjs.',
    cy: 'Heb sgriptiau anfonir y prawf atom ni, a’n gweinydd ni sy’n ei wirio: rydych wedyn yn derbyn ein gair ni. I’w wirio hebom ni, trowch sgriptiau ymlaen, neu rhedwch y rhaglen yn ein cod ffynhonnell, docs/verify-proof.mjs.',
  },
  onDevice: {
    en: 'The proof is checked on this device. Nothing of it is sent to anybody.',
    cy: 'Mae’r prawf yn cael ei wirio ar y ddyfais hon. Nid oes dim ohono’n cael ei anfon at neb.',
  },
  file: { en: 'Proof file', cy: 'Ffeil y prawf' },
  fileHint: {
    en: 'Choose it, or drop it here. Its name ends in .tlog-proof',
    cy: 'Dewiswch hi, neu ei gollwng yma. Mae ei henw’n gorffen â .tlog-proof',
  },
  proof: { en: 'The proof', cy: 'Y prawf' },
  proofHint: {
    en: 'Everything in the file, from its first line to its last',
    cy: 'Popeth yn y ffeil, o’i llinell gyntaf i’w llinell olaf',
  },
  keys: { en: 'Keys that you trust', cy: 'Allweddi yr ydych yn ymddiried ynddynt' },
  keysHint: {
    en: 'One a line: the record’s key, and its witnesses’. We have filled in those that we know. Better use those that you kept, or got from somebody else',
    cy: 'Un i bob llinell: allwedd y cofnod, ac allweddi ei dystion. Rydym wedi llenwi’r rhai a wyddom. Gwell defnyddio’r rhai a gadwoch, neu a gawsoch gan rywun arall',
  },
  beside: { en: 'The entry is not in the file', cy: 'Nid yw’r cofnod yn y ffeil' },
  entry: { en: 'The entry', cy: 'Y cofnod' },
  entryHint: {
    en: 'The line that begins with ["guildhall-entry/1"',
    cy: 'Y llinell sy’n dechrau â ["guildhall-entry/1"',
  },
  check: { en: 'Check', cy: 'Gwirio' },
});
