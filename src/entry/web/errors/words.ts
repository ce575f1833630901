import { words } from '../../../platform/language/index.js';

export const errorWords = words({
  badTitle: { en: 'We cannot read this', cy: 'Ni allwn ddarllen hyn' },
  bad: {
    en: 'The web address, or what was sent to it, is damaged. Go back and follow the link or send the page again.',
    cy: 'Mae’r cyfeiriad gwe, neu’r hyn a anfonwyd ato, wedi’i ddifrodi. Ewch yn ôl a dilynwch y ddolen neu anfonwch y dudalen eto.',
  },
  elsewhereTitle: { en: 'This was sent from another site', cy: 'Anfonwyd hyn o wefan arall' },
  elsewhere: {
    en: 'To keep you safe we did nothing with it. Open the page here and send it again.',
    cy: 'I’ch cadw’n ddiogel ni wnaethom ddim byd ag ef. Agorwch y dudalen yma ac anfonwch hi eto.',
  },
  missingTitle: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
  missing: {
    en: 'If you typed the web address, check it is right. If you followed a link, the page may have moved.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, efallai fod y dudalen wedi symud.',
  },
  tooMuchTitle: { en: 'That was too much to send', cy: 'Roedd hynny’n ormod i’w anfon' },
  tooMuch: {
    en: 'Go back and shorten your answer, then send it again. Your earlier answers are kept.',
    cy: 'Ewch yn ôl a byrhau eich ateb, yna anfonwch ef eto. Mae eich atebion cynharach wedi’u cadw.',
  },
  tooOftenTitle: { en: 'Too many tries', cy: 'Gormod o geisiadau' },
  tooOften: { en: 'Wait a minute, then try again.', cy: 'Arhoswch funud, yna rhowch gynnig arall arni.' },
  lateTitle: { en: 'This took too long to reach us', cy: 'Cymerodd hyn ormod o amser i’n cyrraedd' },
  late: {
    en: 'Nothing you have already saved is lost. Load the page again.',
    cy: 'Nid oes dim yr ydych eisoes wedi’i gadw wedi’i golli. Llwythwch y dudalen eto.',
  },
  faultTitle: { en: 'Sorry, there is a problem', cy: 'Mae’n ddrwg gennym, mae problem' },
  fault: {
    en: 'Nothing you have already saved is lost. Wait a minute, then try again.',
    cy: 'Nid oes dim yr ydych eisoes wedi’i gadw wedi’i golli. Arhoswch funud, yna rhowch gynnig arall arni.',
  },
  lostTitle: { en: 'We cannot reach our records just now', cy: 'Ni allwn gyrraedd ein cofnodion ar hyn o bryd' },
  lost: {
    en: 'Nothing you have already saved is lost. Wait a minute, then go back and send this page again: it counts only once.',
    cy: 'Nid oes dim yr ydych eisoes wedi’i gadw wedi’i golli. Arhoswch funud, yna ewch yn ôl ac anfonwch y dudalen hon eto: dim ond unwaith y mae’n cyfrif.',
  },
  busyTitle: { en: 'Too many people are here just now', cy: 'Mae gormod o bobl yma ar hyn o bryd' },
  busy: {
    en: 'Nothing you have already saved is lost. Wait a minute, then send this page again.',
    cy: 'Nid oes dim yr ydych eisoes wedi’i gadw wedi’i golli. Arhoswch funud, yna anfonwch y dudalen hon eto.',
  },
  faultNumber: { en: 'If you contact us, quote', cy: 'Os byddwch yn cysylltu â ni, dyfynnwch' },
  home: { en: 'Go to all services', cy: 'Ewch i’r holl wasanaethau' },
});
