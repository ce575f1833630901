import type { WitnessFault } from '../../../foundation/record/index.js';
import { type Words, words } from '../../../platform/language/index.js';

export const recordWords = words({
  title: { en: 'The record', cy: 'Y cofnod' },
  lead: {
    en: 'Everything that is done here is written down in the same moment, in a log that cannot be changed unseen.',
    cy: 'Mae popeth a wneir yma yn cael ei ysgrifennu ar yr un eiliad, mewn cofnod na ellir ei newid heb i neb sylwi.',
  },
  how: {
    en: 'The log is a tree of hashes (RFC 9162). Its root is signed every few moments, and anyone can keep a copy of the signature. If a past entry were changed or taken away, the roots would no longer agree.',
    cy: 'Coeden o hashau (RFC 9162) yw’r cofnod. Caiff ei gwreiddyn ei lofnodi bob ychydig eiliadau, a gall unrhyw un gadw copi o’r llofnod. Pe bai cofnod o’r gorffennol yn cael ei newid neu ei dynnu, ni fyddai’r gwreiddiau’n cytuno mwyach.',
  },
  privacy: {
    en: 'The tree shows only hashes. It tells nobody who did what: an entry is shown, with its proof, only to those who may read it.',
    cy: 'Dim ond hashau y mae’r goeden yn eu dangos. Nid yw’n dweud wrth neb pwy wnaeth beth: dim ond y rhai sydd â hawl i ddarllen cofnod sy’n ei weld, gyda’i brawf.',
  },
  disposals: { en: 'What was destroyed when its time was over', cy: 'Yr hyn a ddinistriwyd pan ddaeth ei amser i ben' },
  newest: { en: 'The newest signed root', cy: 'Y gwreiddyn diweddaraf a lofnodwyd' },
  none: {
    en: 'Nothing has been signed yet. Wait a few seconds.',
    cy: 'Nid oes dim wedi’i lofnodi eto. Arhoswch ychydig eiliadau.',
  },
  key: { en: 'The key that checks it', cy: 'Yr allwedd sy’n ei wirio' },
  formerKeys: { en: 'Keys from before this place moved', cy: 'Allweddi o’r cyfnod cyn i’r lle hwn symud' },
  moved: {
    en: 'This place was run on another system before. Proofs from that time still hold, and are checked by these keys.',
    cy: 'Roedd y lle hwn yn cael ei redeg ar system arall o’r blaen. Mae profion o’r cyfnod hwnnw’n dal yn ddilys, a’r allweddi hyn sy’n eu gwirio.',
  },
  verify: { en: 'Check a proof', cy: 'Gwirio prawf' },
  download: { en: 'Download the signed root', cy: 'Lawrlwytho’r gwreiddyn wedi’i lofnodi' },
});

export const witnessWords = words({
  title: { en: 'Witnesses', cy: 'Tystion' },
  lead: {
    en: 'These organisations outside this place look at each new root, make sure that it continues everything they saw before, and sign it too. With them, this place alone cannot show one record to you and another to others.',
    cy: 'Mae’r sefydliadau hyn y tu allan i’r lle hwn yn edrych ar bob gwreiddyn newydd, yn sicrhau ei fod yn parhau popeth a welsant o’r blaen, ac yn ei lofnodi hefyd. Gyda hwy, ni all y lle hwn ar ei ben ei hun ddangos un cofnod i chi ac un arall i eraill.',
  },
  none: {
    en: 'No organisation outside this place signs the record yet.',
    cy: 'Nid oes unrhyw sefydliad y tu allan i’r lle hwn yn llofnodi’r cofnod eto.',
  },
  quorum: {
    en: 'It takes the signatures of {needed} of {asked} for a root to count as witnessed.',
    cy: 'Mae angen llofnodion {needed} o {asked} er mwyn i wreiddyn gyfrif fel un â thystion.',
  },
  silent: { en: 'Not heard from for more than a day:', cy: 'Heb glywed ganddynt ers mwy na diwrnod:' },
  signed: { en: 'Last signed', cy: 'Llofnododd ddiwethaf' },
  size: { en: 'Entries up to there', cy: 'Cofnodion hyd yno' },
  state: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
  well: { en: 'Signs each new root', cy: 'Yn llofnodi pob gwreiddyn newydd' },
  waiting: { en: 'Not asked yet', cy: 'Heb ei ofyn eto' },
  ended: { en: 'Asked no more', cy: 'Ni ofynnir iddo mwyach' },
});

export const witnessFaults = {
  unreachable: { en: 'Cannot be reached', cy: 'Ni ellir ei gyrraedd' },
  ahead: { en: 'Has seen more of this record than is here', cy: 'Wedi gweld mwy o’r cofnod hwn nag sydd yma' },
  forked: { en: 'Says that this record is not the one it saw', cy: 'Yn dweud nad hwn yw’r cofnod a welodd' },
  refused: { en: 'Refused to sign', cy: 'Gwrthododd lofnodi' },
  'bad-answer': { en: 'Its signature does not check', cy: 'Nid yw ei lofnod yn dilysu' },
  clock: { en: 'Its clock is wrong', cy: 'Mae ei gloc yn anghywir' },
} satisfies Record<WitnessFault, Words>;
