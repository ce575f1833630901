import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../platform/config.js';
import type { PlaceHost } from '../../../platform/database/list-places.js';
import { readNotifyAccount } from '../../../work/messages/index.js';
import { advice, type Finding, fault, well } from './finding.js';

/** What each place may send by GOV.UK Notify. It reads the file, and asks nobody. */
export async function checkNotify(
  { notify }: Pick<Config, 'notify'>,
  places: readonly PlaceHost[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { slug } of places) {
    const about = `texts of ${slug}`;
    const file = join(notify.keys, `${slug}.json`);
    const words = await readFile(file, 'utf8').catch(() => undefined);
    if (words === undefined) {
      findings.push(advice(about, `there is no ${file}, so no text leaves and every paper letter is posted by hand.`));
      continue;
    }
    const account = readNotifyAccount(words);
    if (!account) {
      findings.push(
        fault(about, `${file} is not an account of GOV.UK Notify. docs/how-to/send-messages.md says what it holds.`),
      );
      continue;
    }
    const has = [account.text && 'texts', account.letter && 'printed letters', account.token && 'receipts by call'];
    findings.push(well(about, `by GOV.UK Notify: ${has.filter(Boolean).join(', ') || 'a key, and no template'}`));
  }
  return findings;
}
