import { words } from '../../../../platform/language/index.js';

export const questionWords = words({
  continue: { en: 'Continue', cy: 'Parhau' },
  save: { en: 'Save and come back later', cy: 'Cadw a dod yn ôl yn nes ymlaen' },
});
