import { words } from '../../../../platform/language/index.js';

export const feeExampleWords = words({
  feeTitle: { en: 'What it comes to', cy: 'Cyfanswm y ffi' },
  feeTried: {
    en: 'As last saved, with the answers that you typed into the preview.',
    cy: 'Fel y’i cadwyd ddiwethaf, gyda’r atebion a deipioch yn y rhagolwg.',
  },
  feeUntried: {
    en: 'As last saved, with no answers: a line that reads one is not worked out yet.',
    cy: 'Fel y’i cadwyd ddiwethaf, heb atebion: nid yw llinell sy’n darllen ateb wedi’i chyfrifo eto.',
  },
  feeTry: { en: 'Type made-up answers', cy: 'Teipio atebion dychmygol' },
  feeNothing: { en: 'Nothing is to be paid.', cy: 'Nid oes dim i’w dalu.' },
});
