import { words } from '../../../../platform/language/index.js';

export const questionWords = words({
  continue: { en: 'Continue', cy: 'Parhau' },
  save: { en: 'Save and come back later', cy: 'Cadw a dod yn ôl yn nes ymlaen' },
  another: { en: 'Do you need to add another?', cy: 'A oes angen ichi ychwanegu un arall?' },
  addOne: { en: 'Is there one to add?', cy: 'A oes un i’w ychwanegu?' },
  none: { en: 'You have not added any yet.', cy: 'Nid ydych wedi ychwanegu dim eto.' },
  full: { en: 'That is as many as you can add here.', cy: 'Ni allwch ychwanegu rhagor yma.' },
  change: { en: 'Change', cy: 'Newid' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  same: {
    en: 'says the same as one above it. If it was added twice, remove it.',
    cy: 'yn dweud yr un peth ag un uwch ei ben. Os cafodd ei ychwanegu ddwywaith, tynnwch ef.',
  },
  sureToRemove: { en: 'Are you sure that you want to remove this?', cy: 'Ydych chi’n siŵr eich bod am dynnu hwn?' },
  removeLead: {
    en: 'What you told us about it is gone then.',
    cy: 'Bydd yr hyn a ddywedasoch amdano yn diflannu wedyn.',
  },
  keepIt: { en: 'Keep it', cy: 'Ei gadw' },
  blankRows: {
    en: 'Leave empty the lines that you do not need.',
    cy: 'Gadewch y llinellau nad oes eu hangen yn wag.',
  },
});
