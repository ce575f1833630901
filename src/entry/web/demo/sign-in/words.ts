import { words } from '../../../../platform/language/index.js';

export const signInWords = words({
  title: { en: 'Work as a demo officer', cy: 'Gweithio fel swyddog enghreifftiol' },
  lead: {
    en: 'Choose someone to be. They are made up, and so is everything that they see.',
    cy: 'Dewiswch rywun i fod. Maent yn ddychmygol, a phopeth a welant hefyd.',
  },
  be: { en: 'Work as {name}', cy: 'Gweithio fel {name}' },
  already: { en: 'You are working as {name}.', cy: 'Rydych yn gweithio fel {name}.' },
  desk: { en: 'Go to the desk', cy: 'Mynd i’r ddesg' },
  none: {
    en: 'The demo’s officers are not there yet. Wait a few seconds and load this page again.',
    cy: 'Nid yw swyddogion yr enghraifft yno eto. Arhoswch ychydig eiliadau a llwythwch y dudalen hon eto.',
  },
});
