import { type Language, words } from '../../platform/language/index.js';

const channelWords = words({
  web: { en: 'Online', cy: 'Ar-lein' },
  phone: { en: 'By phone', cy: 'Dros y ffôn' },
  desk: { en: 'In person', cy: 'Wyneb yn wyneb' },
  paper: { en: 'On a paper form', cy: 'Ar ffurflen bapur' },
  field: { en: 'On site', cy: 'Ar y safle' },
  api: { en: 'Through another system', cy: 'Drwy system arall' },
  import: { en: 'From an earlier system', cy: 'O system gynharach' },
  system: { en: 'By itself', cy: 'Ar ei liwt ei hun' },
});

/** How a case came in, in words; the code itself where it has none. */
export const sayChannel = (channel: string, language: Language): string =>
  Object.hasOwn(channelWords, channel) ? channelWords[channel as keyof typeof channelWords][language] : channel;
