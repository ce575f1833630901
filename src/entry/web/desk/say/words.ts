import { words } from '../../../../platform/language/index.js';

/** Codes of the record and of cases, as the desk says them. */
export const sayWords = words({
  resident: { en: 'The person who sent it', cy: 'Y person a’i hanfonodd' },
  system: { en: 'Guildhall ({name})', cy: 'Guildhall ({name})' },
  formerColleague: { en: 'Someone who has left', cy: 'Rhywun sydd wedi gadael' },
});

export const channelWords = words({
  web: { en: 'Website', cy: 'Gwefan' },
  phone: { en: 'Phone', cy: 'Ffôn' },
  desk: { en: 'Desk', cy: 'Desg' },
  field: { en: 'On site', cy: 'Ar y safle' },
  api: { en: 'Another system', cy: 'System arall' },
  import: { en: 'Imported', cy: 'Mewnforiwyd' },
  system: { en: 'By itself', cy: 'Ohono’i hun' },
});

export const clockWords = words({
  late: { en: 'Late', cy: 'Hwyr' },
  today: { en: 'Today', cy: 'Heddiw' },
  paused: { en: 'Clock paused', cy: 'Cloc wedi’i oedi' },
  met: { en: 'In time', cy: 'Mewn pryd' },
  missed: { en: 'Was late', cy: 'Roedd yn hwyr' },
  none: { en: 'No promise', cy: 'Dim addewid' },
});
