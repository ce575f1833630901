import { words } from '../../../platform/language/index.js';

export const errorWords = words({
  missingTitle: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
  missing: {
    en: 'If you typed the web address, check it is right. If you followed a link, the page may have moved.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, efallai fod y dudalen wedi symud.',
  },
  faultTitle: { en: 'Sorry, there is a problem', cy: 'Mae’n ddrwg gennym, mae problem' },
  fault: {
    en: 'Nothing you have already saved is lost. Wait a minute, then try again.',
    cy: 'Nid oes dim yr ydych eisoes wedi’i gadw wedi’i golli. Arhoswch funud, yna rhowch gynnig arall arni.',
  },
  faultNumber: { en: 'If you contact us, quote', cy: 'Os byddwch yn cysylltu â ni, dyfynnwch' },
  tooMuchTitle: { en: 'That was too much to send', cy: 'Roedd hynny’n ormod i’w anfon' },
  tooMuch: {
    en: 'Go back and shorten your answer, then send it again. Your earlier answers are kept.',
    cy: 'Ewch yn ôl a byrhau eich ateb, yna anfonwch ef eto. Mae eich atebion cynharach wedi’u cadw.',
  },
  tooOftenTitle: { en: 'Too many tries', cy: 'Gormod o geisiadau' },
  tooOften: { en: 'Wait a minute, then try again.', cy: 'Arhoswch funud, yna rhowch gynnig arall arni.' },
  home: { en: 'Go to all services', cy: 'Ewch i’r holl wasanaethau' },
});
