import { words } from '../../../../platform/language/index.js';

export const returnWords = words({
  title: { en: 'Go back to saved answers', cy: 'Dychwelyd at atebion a gadwyd' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  referenceHint: { en: 'For example, 7K3Q-W2XD', cy: 'Er enghraifft, 7K3Q-W2XD' },
  code: { en: 'Return code', cy: 'Cod dychwelyd' },
  codeHint: {
    en: 'The long code that we showed you once. Hyphens and small letters do not matter.',
    cy: 'Y cod hir a ddangoswyd i chi unwaith. Nid yw cysylltnodau na llythrennau bach yn bwysig.',
  },
  open: { en: 'Open my answers', cy: 'Agor fy atebion' },
  wrongPair: {
    en: 'We cannot open answers with this reference and this code. Check both. Saved answers are destroyed after {days} days.',
    cy: 'Ni allwn agor atebion gyda’r cyfeirnod a’r cod hyn. Gwiriwch y ddau. Caiff atebion a gadwyd eu dinistrio ar ôl {days} diwrnod.',
  },
  tooOften: {
    en: 'There have been too many tries with this reference. Wait {minutes} minutes, then try again.',
    cy: 'Bu gormod o geisiadau gyda’r cyfeirnod hwn. Arhoswch {minutes} munud, yna rhowch gynnig arall arni.',
  },
});
