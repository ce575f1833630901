import { words } from '../../../../platform/language/index.js';

export const previewWords = words({
  banner: {
    en: 'A preview: nothing is sent. Type made-up answers to see where they lead, or leave a page empty to go past it. This browser alone keeps them, until you start again.',
    cy: 'Rhagolwg: nid oes dim yn cael ei anfon. Teipiwch atebion dychmygol i weld i ble maent yn arwain, neu gadewch dudalen yn wag i fynd heibio iddi. Y porwr hwn yn unig sy’n eu cadw, nes ichi ddechrau eto.',
  },
  back: { en: 'Back to the design', cy: 'Yn ôl i’r dyluniad' },
  leftOut: {
    en: 'Left out, since it is not right yet: {parts}',
    cy: 'Wedi’i adael allan, gan nad yw’n iawn eto: {parts}',
  },
  asOfficer: { en: 'See it as an officer', cy: 'Ei weld fel swyddog' },
  asResident: { en: 'See it as a resident', cy: 'Ei weld fel preswylydd' },
  cases: { en: 'Cases', cy: 'Achosion' },
  noCases: { en: 'No state is open.', cy: 'Nid oes cyflwr agored.' },
  unreadable: {
    en: 'The text cannot be read, so that nothing can be shown. Mend it in the text.',
    cy: 'Ni ellir darllen y testun, felly ni ellir dangos dim. Cywirwch ef yn y testun.',
  },
  title: { en: 'Preview', cy: 'Rhagolwg' },
  seesAs: { en: 'Seen as: {role}', cy: 'Gwelir fel: {role}' },
});
