import { words } from '../../../platform/language/index.js';

export const partnerWords = {
  ...words({
    yes: { en: 'Yes', cy: 'Ie' },
    no: { en: 'No', cy: 'Nage' },
    onlySome: {
      en: 'Needed only after some of the other answers.',
      cy: 'Dim ond ar ôl rhai o’r atebion eraill y mae ei angen.',
    },
    noWhere: {
      en: 'Say where it is: lat and long, or address_string',
      cy: 'Dywedwch ble mae e: lat a long, neu address_string',
    },
    halfPoint: {
      en: 'Give both lat and long, in degrees: 51.1189 and 0.2552',
      cy: 'Rhowch lat a long ill dau, mewn graddau: 51.1189 a 0.2552',
    },
    takesNoAddressId: {
      en: 'This place knows no address by that address_id. Send lat and long, or address_string',
      cy: 'Nid yw’r lle hwn yn adnabod cyfeiriad yn ôl yr address_id hwnnw. Anfonwch lat a long, neu address_string',
    },
    takesNone: {
      en: 'This service does not ask where it is, and would lose it. Leave it out',
      cy: 'Nid yw’r gwasanaeth hwn yn gofyn ble mae e, a byddai’n ei golli. Gadewch ef allan',
    },
    tooLong: {
      en: 'The description is longer than 4,000 characters. Shorten it',
      cy: 'Mae’r disgrifiad yn hwy na 4,000 o nodau. Byrhewch ef',
    },
    tooMuchBeside: {
      en: 'More than 6,000 characters come beside what is asked, and part of them would be lost. Send fewer of them',
      cy: 'Daw mwy na 6,000 o nodau heblaw am yr hyn a ofynnir, a byddai rhan ohonynt yn cael ei cholli. Anfonwch lai ohonynt',
    },
    noSuchAttribute: {
      en: 'The service has no such attribute. Its definition lists those that it has',
      cy: 'Nid oes gan y gwasanaeth briodoledd o’r fath. Mae ei ddiffiniad yn rhestru’r rhai sydd ganddo',
    },
    notValid: {
      en: 'An answer does not hold. The definition of the service says what it asks',
      cy: 'Nid yw ateb yn dal. Mae diffiniad y gwasanaeth yn dweud beth y mae’n ei ofyn',
    },
    takesNoMedia: {
      en: 'This service takes no pictures. Leave media out, or send media_url',
      cy: 'Nid yw’r gwasanaeth hwn yn derbyn lluniau. Gadewch media allan, neu anfonwch media_url',
    },
    reference: { en: 'Your reference is {reference}. {told}', cy: 'Eich cyfeirnod yw {reference}. {told}' },
  }),
  parts: words({
    line1: { en: 'first line', cy: 'llinell gyntaf' },
    line2: { en: 'second line', cy: 'ail linell' },
    town: { en: 'town', cy: 'tref' },
    postcode: { en: 'postcode', cy: 'cod post' },
    number: { en: 'number', cy: 'rhif' },
    name: { en: 'name', cy: 'enw' },
  }),
};
