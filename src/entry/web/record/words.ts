import { words } from '../../../platform/language/index.js';

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
  newest: { en: 'The newest signed root', cy: 'Y gwreiddyn diweddaraf a lofnodwyd' },
  none: {
    en: 'Nothing has been signed yet. Wait a few seconds.',
    cy: 'Nid oes dim wedi’i lofnodi eto. Arhoswch ychydig eiliadau.',
  },
  key: { en: 'The key that checks it', cy: 'Yr allwedd sy’n ei wirio' },
  verify: { en: 'Check a proof', cy: 'Gwirio prawf' },
  download: { en: 'Download the signed root', cy: 'Lawrlwytho’r gwreiddyn wedi’i lofnodi' },
});
