import { words } from '../../../platform/language/index.js';

export const filesWords = words({
  waiting: { en: 'Not scanned yet', cy: 'Heb ei sganio eto' },
  infected: { en: 'Removed: it had a virus', cy: 'Wedi’i thynnu: roedd firws ynddi' },
  dropped: { en: 'No longer kept', cy: 'Heb ei chadw mwyach' },
  waitingTitle: { en: 'This file has not been scanned yet', cy: 'Nid yw’r ffeil hon wedi’i sganio eto' },
  waitingText: {
    en: 'The virus scanner was away when it came. Nobody can open it before it is scanned, which happens by itself. Come back in some minutes.',
    cy: 'Nid oedd y sganiwr firysau ar gael pan ddaeth. Ni all neb ei hagor cyn iddi gael ei sganio, ac mae hynny’n digwydd ohono’i hun. Dewch yn ôl ymhen ychydig funudau.',
  },
  infectedTitle: { en: 'This file had a virus and was removed', cy: 'Roedd firws yn y ffeil hon ac fe’i tynnwyd' },
  infectedText: {
    en: 'Nothing of it is kept. Ask the person who sent it for another, if it is needed.',
    cy: 'Ni chedwir dim ohoni. Gofynnwch i’r sawl a’i hanfonodd am un arall, os oes ei hangen.',
  },
});
