import type { ProofFault } from '../../../foundation/record/browser.js';
import { type Words, words } from '../../../platform/language/browser.js';

/** What a check found wrong, and what to do about it. */
export const proofFaults = {
  empty: {
    en: 'Paste the proof, or choose its file',
    cy: 'Gludwch y prawf, neu dewiswch ei ffeil',
  },
  'too-long': {
    en: 'This is longer than any proof. Choose the file that ends in .tlog-proof',
    cy: 'Mae hwn yn hirach nag unrhyw brawf. Dewiswch y ffeil sy’n gorffen â .tlog-proof',
  },
  'not-a-proof': {
    en: 'This is not a proof: its first line must be c2sp.org/tlog-proof@v1. Choose the file as it was downloaded',
    cy: 'Nid prawf yw hwn: rhaid i’w linell gyntaf fod yn c2sp.org/tlog-proof@v1. Dewiswch y ffeil fel y cafodd ei lawrlwytho',
  },
  'bad-entry': {
    en: 'The line of the proof that begins with “extra” is damaged. Download the proof again',
    cy: 'Mae llinell y prawf sy’n dechrau ag “extra” wedi’i difrodi. Lawrlwythwch y prawf eto',
  },
  'bad-index': {
    en: 'The line of the proof that says which entry it is about is damaged. Download the proof again',
    cy: 'Mae llinell y prawf sy’n dweud pa gofnod ydyw wedi’i difrodi. Lawrlwythwch y prawf eto',
  },
  'bad-hash': {
    en: 'A hash of the proof is damaged: each must have exactly 32 bytes. Download the proof again',
    cy: 'Mae un o hashau’r prawf wedi’i ddifrodi: rhaid i bob un fod yn 32 beit yn union. Lawrlwythwch y prawf eto',
  },
  'bad-checkpoint': {
    en: 'The signed root at the end of the proof is damaged, cut short or followed by something else. Download the proof again',
    cy: 'Mae’r gwreiddyn wedi’i lofnodi ar ddiwedd y prawf wedi’i ddifrodi, wedi’i gwtogi neu mae rhywbeth arall yn ei ddilyn. Lawrlwythwch y prawf eto',
  },
  'no-keys': {
    en: 'Enter the key that the record is signed with: without a key that you trust nothing can be checked',
    cy: 'Rhowch yr allwedd sy’n llofnodi’r cofnod: heb allwedd yr ydych yn ymddiried ynddi ni ellir gwirio dim',
  },
  'bad-key': {
    en: 'One of the keys is not a key. Each stands on a line of its own, like guildhall/PLACE/1+1234abcd+AbCd…',
    cy: 'Nid allwedd yw un o’r allweddi. Mae pob un ar ei llinell ei hun, fel guildhall/LLE/1+1234abcd+AbCd…',
  },
  'no-entry': {
    en: 'This proof does not carry its entry. Paste the entry too',
    cy: 'Nid yw’r prawf hwn yn cynnwys ei gofnod. Gludwch y cofnod hefyd',
  },
  'entry-too-long': {
    en: 'The entry has more than 65,535 bytes: no record holds one so long',
    cy: 'Mae gan y cofnod fwy na 65,535 beit: nid oes unrhyw gofnod mor hir',
  },
  'not-an-entry': {
    en: 'The tree holds this, but it is not an entry of a record of this kind',
    cy: 'Mae’r goeden yn cynnwys hwn, ond nid cofnod o’r math hwn ydyw',
  },
  'other-log': {
    en: 'None of the keys is for the record that signed this. Get that record’s key, from somebody other than its owner where you can',
    cy: 'Nid yw’r un o’r allweddi ar gyfer y cofnod a lofnododd hwn. Mynnwch allwedd y cofnod hwnnw, gan rywun heblaw ei berchennog os gallwch',
  },
  'other-key': {
    en: 'This was signed with a different key from the one you trust. Do not rely on it',
    cy: 'Llofnodwyd hwn ag allwedd wahanol i’r un yr ydych yn ymddiried ynddi. Peidiwch â dibynnu arno',
  },
  'not-signed': {
    en: 'The signature is false: the key that you trust did not make it. Do not rely on this proof, and keep it as evidence',
    cy: 'Mae’r llofnod yn ffug: nid yr allwedd yr ydych yn ymddiried ynddi a’i gwnaeth. Peidiwch â dibynnu ar y prawf hwn, a chadwch ef fel tystiolaeth',
  },
  'outside-tree': {
    en: 'The proof is about an entry beyond the end of the signed tree',
    cy: 'Mae’r prawf am gofnod y tu hwnt i ddiwedd y goeden a lofnodwyd',
  },
  'proof-length': {
    en: 'The proof has too few or too many hashes for where the entry stands in the tree',
    cy: 'Mae gan y prawf rhy ychydig neu ormod o hashau ar gyfer safle’r cofnod yn y goeden',
  },
  'not-in-tree': {
    en: 'This entry is not in the signed tree: the entry or the proof was changed',
    cy: 'Nid yw’r cofnod hwn yn y goeden a lofnodwyd: newidiwyd y cofnod neu’r prawf',
  },
  'from-the-future': {
    en: 'The proof bears a time that has not come yet. Check this device’s clock; if it is right, do not rely on the proof',
    cy: 'Mae gan y prawf amser sydd heb ddod eto. Gwiriwch gloc y ddyfais hon; os yw’n gywir, peidiwch â dibynnu ar y prawf',
  },
  'before-entry': {
    en: 'A witness is said to have signed before the entry was made. Do not rely on this proof',
    cy: 'Dywedir i dyst lofnodi cyn i’r cofnod gael ei wneud. Peidiwch â dibynnu ar y prawf hwn',
  },
  'bad-cosignature': {
    en: 'A witness’s signature is false. Do not rely on this proof, and keep it as evidence',
    cy: 'Mae llofnod tyst yn ffug. Peidiwch â dibynnu ar y prawf hwn, a chadwch ef fel tystiolaeth',
  },
} satisfies Record<ProofFault, Words>;

export const proofWords = words({
  holds: { en: 'The proof holds', cy: 'Mae’r prawf yn dal' },
  fails: { en: 'The proof does not hold', cy: 'Nid yw’r prawf yn dal' },
  stream: { en: 'What it is about', cy: 'Am beth y mae' },
  kind: { en: 'What was done', cy: 'Beth a wnaed' },
  number: { en: 'Which entry of it', cy: 'Pa gofnod ohono' },
  numberOf: { en: 'Number {number}', cy: 'Rhif {number}' },
  recorded: { en: 'When it was written down', cy: 'Pryd y’i hysgrifennwyd' },
  actor: { en: 'By whom', cy: 'Gan bwy' },
  log: { en: 'Record', cy: 'Cofnod' },
  leaf: { en: 'Place in the record', cy: 'Safle yn y cofnod' },
  leafOf: { en: 'Number {number} of {size} entries', cy: 'Rhif {number} o {size} o gofnodion' },
  leafHash: { en: 'Hash of the entry', cy: 'Hash y cofnod' },
  cosigned: { en: 'Signed by a witness', cy: 'Llofnodwyd gan dyst' },
  exactly: { en: 'The exact values, for engineers', cy: 'Yr union werthoedd, i beirianwyr' },
  root: { en: 'Signed root', cy: 'Gwreiddyn a lofnodwyd' },
  meaning: { en: 'What this proves', cy: 'Beth y mae hyn yn ei brofi' },
  provesEntry: {
    en: 'The entry above, to the letter, is in the tree that the record’s key signed. It cannot be changed or taken out without another root.',
    cy: 'Mae’r cofnod uchod, i’r llythyren, yn y goeden a lofnodwyd gan allwedd y cofnod. Ni ellir ei newid na’i dynnu allan heb wreiddyn arall.',
  },
  provesWitness: {
    en: 'saw this same tree and found that it continues everything it had seen before. It signed on',
    cy: 'a welodd yr un goeden hon a chael ei bod yn parhau popeth a welodd o’r blaen. Llofnododd ar',
  },
  unknown: {
    en: 'also signed. Its key is not among those you gave, so nothing can be said of that.',
    cy: 'a lofnododd hefyd. Nid yw ei allwedd ymhlith y rhai a roesoch, felly ni ellir dweud dim am hynny.',
  },
  alone: {
    en: 'No witness that you trust signed this root. The record’s owner alone could still show you one tree and others another.',
    cy: 'Ni lofnododd unrhyw dyst yr ydych yn ymddiried ynddo’r gwreiddyn hwn. Gallai perchennog y cofnod ei hun ddal i ddangos un goeden i chi ac un arall i eraill.',
  },
  not: {
    en: 'It does not prove that everything that was done is in the record, nor that what the entry says is true.',
    cy: 'Nid yw’n profi bod popeth a wnaed yn y cofnod, na bod yr hyn y mae’r cofnod yn ei ddweud yn wir.',
  },
});
