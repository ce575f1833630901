import { words } from '../../../platform/language/index.js';

export const startingWords = words({
  title: { en: 'We are just starting', cy: 'Rydym wrthi’n dechrau' },
  lead: {
    en: 'The services will be here in a moment. This page looks again by itself every few seconds: you need do nothing.',
    cy: 'Bydd y gwasanaethau yma mewn eiliad. Mae’r dudalen hon yn edrych eto ei hun bob ychydig eiliadau: nid oes rhaid i chi wneud dim.',
  },
  kept: {
    en: 'Nothing that you saved or sent before is lost.',
    cy: 'Nid oes dim a gadwoch neu a anfonoch o’r blaen wedi’i golli.',
  },
  again: { en: 'Look again now', cy: 'Edrych eto nawr' },
});
