import { words } from '../../../../platform/language/index.js';

export const standingWords = words({
  title: { en: 'Pause or end a service', cy: 'Seibio neu ddod â gwasanaeth i ben' },
  back: { en: 'All designs', cy: 'Pob dyluniad' },
  lead: {
    en: 'While it is paused or ended nobody can begin or send a new request. Cases that run go on. Its page says why, in both languages.',
    cy: 'Tra mae wedi’i seibio neu wedi dod i ben ni all neb ddechrau nac anfon cais newydd. Mae achosion sy’n rhedeg yn mynd ymlaen. Mae ei dudalen yn dweud pam, yn y ddwy iaith.',
  },
  isOpen: { en: 'It takes new requests.', cy: 'Mae’n derbyn ceisiadau newydd.' },
  isPaused: { en: 'It is paused.', cy: 'Mae wedi’i seibio.' },
  isRetired: { en: 'It is ended.', cy: 'Mae wedi dod i ben.' },
  pause: { en: 'Pause it', cy: 'Ei seibio' },
  retire: { en: 'End it', cy: 'Dod ag ef i ben' },
  resume: { en: 'Open it again', cy: 'Ei agor eto' },
  why: { en: 'What people are told', cy: 'Yr hyn a ddywedir wrth bobl' },
  whyHint: {
    en: 'Why, and what they can do meanwhile. Up to 500 characters.',
    cy: 'Pam, a beth y gallant ei wneud yn y cyfamser. Hyd at 500 o nodau.',
  },
  until: { en: 'Expected to be over on', cy: 'Disgwylir iddo ddod i ben ar' },
  untilHint: { en: 'Like 2027-03-31. It is opened again by hand.', cy: 'Fel 2027-03-31. Caiff ei agor eto â llaw.' },
  instead: { en: 'Service to use instead', cy: 'Gwasanaeth i’w ddefnyddio yn ei le' },
  none: { en: 'None', cy: 'Dim' },
  open: { en: 'Open', cy: 'Agored' },
  paused: { en: 'Paused', cy: 'Wedi’i seibio' },
  retired: { en: 'Ended', cy: 'Wedi dod i ben' },
  didPaused: { en: 'The service is paused', cy: 'Mae’r gwasanaeth wedi’i seibio' },
  didRetired: { en: 'The service is ended', cy: 'Mae’r gwasanaeth wedi dod i ben' },
  didOpen: { en: 'The service takes new requests again', cy: 'Mae’r gwasanaeth yn derbyn ceisiadau newydd eto' },
});

export const standingRefusals = words({
  'not-allowed': { en: 'Your roles do not let you do this.', cy: 'Nid yw eich rolau’n gadael i chi wneud hyn.' },
  'no-such-service': { en: 'This service is no longer there.', cy: 'Nid yw’r gwasanaeth hwn yno mwyach.' },
  'no-reason': {
    en: 'Enter what people are told, in English and in Welsh, in up to 500 characters each',
    cy: 'Rhowch yr hyn a ddywedir wrth bobl, yn Saesneg ac yn Gymraeg, mewn hyd at 500 o nodau yr un',
  },
  'bad-day': {
    en: 'Enter a day that is today or later, like 2027-03-31',
    cy: 'Rhowch ddiwrnod sydd heddiw neu’n hwyrach, fel 2027-03-31',
  },
  'no-such-instead': { en: 'Choose another service that is there', cy: 'Dewiswch wasanaeth arall sydd yno' },
  'so-already': { en: 'It takes new requests already.', cy: 'Mae eisoes yn derbyn ceisiadau newydd.' },
});
