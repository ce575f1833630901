import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings that `./guildhall setup` keeps beside the data, so that every command knows them; none is a secret. */
const settingNames = [
  'GUILDHALL_KEYS',
  'GUILDHALL_SHRED',
  'GUILDHALL_RECOVERY',
  'GUILDHALL_PROXIES',
  'GUILDHALL_SMTP_URL',
  'GUILDHALL_SMTP_PASSWORD_FILE',
  'GUILDHALL_MAIL_FROM',
] as const;

type SettingName = (typeof settingNames)[number];
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

export const settingsFile = (data: string): string => join(data, 'settings.env');

const isSetting = (name: string): name is SettingName => (settingNames as readonly string[]).includes(name);

/**
 * The settings that are kept in a data folder, NAME=VALUE a line; none where there is no such file. Adds to `faults` what
 * is wrong with it, by line.
 */
export function readSettingsFile(data: string, faults: string[]): Settings {
  const file = settingsFile(data);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EACCES')
      faults.push(`${file} cannot be read by this user. Let this user read it.`);
    return {};
  }
  const settings: Partial<Record<SettingName, string>> = {};
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [name = '', value = ''] = line.split(/=(.*)/s).map((part) => part.trim());
    if (isSetting(name)) settings[name] = value;
    else
      faults.push(`${file}:${at + 1}: '${name}' is not kept here. Known are: ${settingNames.join(', ')}. Take it out.`);
  }
  return settings;
}

/** The text of a settings file that holds these. */
export const writeSettings = (settings: Settings): string =>
  `# Written by ./guildhall setup. The environment goes before it. No password belongs here.\n${settingNames
    .flatMap((name) => (settings[name] ? [`${name}=${settings[name]}\n`] : []))
    .join('')}`;
