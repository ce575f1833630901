import { words } from '../../../../platform/language/index.js';

export const checkWords = words({
  takesNone: {
    en: 'This service takes no new requests at the moment, so nothing was sent. Its page says why. Your answers are kept: save them and come back later.',
    cy: 'Nid yw’r gwasanaeth hwn yn derbyn ceisiadau newydd ar hyn o bryd, felly ni anfonwyd dim. Mae ei dudalen yn dweud pam. Cedwir eich atebion: cadwch nhw a dewch yn ôl yn nes ymlaen.',
  },
  notMandated: {
    en: 'Your mandate does not let you apply to this service for them. Nothing was sent. Ask them to change it, or act for yourself',
    cy: 'Nid yw eich mandad yn gadael i chi wneud cais i’r gwasanaeth hwn drostynt. Ni anfonwyd dim. Gofynnwch iddynt ei newid, neu gweithredwch drosoch eich hun',
  },
  theirsToSend: {
    en: 'Only the person whom you interpret for sends this. Nothing was sent. It waits in their account, under “Not sent yet”: they sign in, read it and send it',
    cy: 'Dim ond y person yr ydych yn cyfieithu ar eu rhan sy’n anfon hwn. Ni anfonwyd dim. Mae’n aros yn eu cyfrif, o dan “Heb eu hanfon eto”: maent yn mewngofnodi, yn ei ddarllen ac yn ei anfon',
  },
  mayNotSend: {
    en: 'Your mandate does not let you send this for them. Ask them to change it, or act for yourself.',
    cy: 'Nid yw eich mandad yn gadael i chi anfon hwn drostynt. Gofynnwch iddynt ei newid, neu gweithredwch drosoch eich hun.',
  },
  theirs: {
    en: 'Only the person whom you interpret for sends this. It waits in their account, under “Not sent yet”: they sign in, read it and send it.',
    cy: 'Dim ond y person yr ydych yn cyfieithu ar eu rhan sy’n anfon hwn. Mae’n aros yn eu cyfrif, o dan “Heb eu hanfon eto”: maent yn mewngofnodi, yn ei ddarllen ac yn ei anfon.',
  },
  title: { en: 'Check your answers', cy: 'Gwirio eich atebion' },
  change: { en: 'Change', cy: 'Newid' },
  notGiven: { en: 'Not given', cy: 'Heb ei roi' },
  workedOut: { en: 'Worked out from your answers', cy: 'Wedi’i gyfrifo o’ch atebion' },
  send: { en: 'Now send it', cy: 'Anfonwch ef nawr' },
  sendLead: {
    en: 'By sending it you confirm that, as far as you know, your answers are right.',
    cy: 'Drwy ei anfon rydych yn cadarnhau bod eich atebion yn gywir, hyd y gwyddoch.',
  },
  submit: { en: 'Send', cy: 'Anfon' },
  save: { en: 'Save and come back later', cy: 'Cadw a dod yn ôl yn nes ymlaen' },
  changed: {
    en: 'What stands here changed since you last saw it: in another tab, or because a day has passed. Check it again, then send it.',
    cy: 'Mae’r hyn sydd yma wedi newid ers i chi ei weld ddiwethaf: mewn tab arall, neu am fod diwrnod wedi mynd heibio. Gwiriwch ef eto, yna anfonwch ef.',
  },
});
