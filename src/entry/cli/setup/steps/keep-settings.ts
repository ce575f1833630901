import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import type { Config } from '../../../../platform/config.js';
import { type Settings, settingsFile, writeSettings } from '../../../../platform/settings-file.js';
import { mailSection, mailSettings } from '../asking/mail-section.js';
import type { Answers, Given } from '../asking/question.js';
import { settingsSection } from '../asking/settings-section.js';

/** Written whole or not at all. */
async function keep(config: Config, settings: Settings): Promise<void> {
  const file = settingsFile(config.data);
  await mkdir(config.data, { recursive: true });
  await writeFile(`${file}.part`, writeSettings(settings), { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/**
 * Keeps keys' and ledger's folders, proxies and mail for every later command. Before the database and the keys are made,
 * since it says where. Resolves to what was answered of mail; undefined where it was kept before.
 */
export async function keepSettings(
  config: Config,
  answers: Answers,
  say: (line: string) => void,
): Promise<Given | undefined> {
  const isDone = existsSync(settingsFile(config.data));
  const own = await answers.give(settingsSection, { config }, isDone);
  const mail = await answers.give(mailSection, { config }, isDone);
  if (!own || !mail) return undefined;
  const { keys = '', shred = '', proxies = '' } = own;
  await keep(config, {
    ...{ GUILDHALL_KEYS: keys, GUILDHALL_SHRED: shred, GUILDHALL_PROXIES: proxies },
    ...mailSettings(mail),
  });
  say(`✔ The settings are kept in ${settingsFile(config.data)}.`);
  return mail;
}
