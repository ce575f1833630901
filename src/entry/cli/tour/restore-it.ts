import { disclose } from '../../../foundation/assurance/index.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import { read } from '../../../platform/house.js';
import { findCase } from '../../../work/cases/index.js';
import type { OpenHouse } from '../open-house.js';
import { insist, type Stage, TourFailed } from './stage.js';
import type { TakenBackup } from './take-backup.js';

interface Asked {
  readonly reference: string;
  readonly purpose: string;
  readonly field: string;
  readonly party: string;
}

/** Whether an answer opens in a house for somebody whom every rule lets see it: not once its key is destroyed. */
async function opens(house: OpenHouse, { reference, purpose, field, party }: Asked): Promise<boolean> {
  const [place] = await listPlaces(house);
  if (!place) throw new TourFailed('the restored house has no place.');
  const who = { place: place.place_id, actor: { kind: 'system', name: 'tour' }, channel: 'system' } as const;
  const one = await read(house, who, (ctx) => findCase(ctx, { reference }));
  const subject = one?.subjects[party];
  if (!one || !subject) throw new TourFailed(`${reference} is not in the backup.`);
  const disclosed = await disclose(house, who, {
    ...{ purpose, reason: 'case-work', grants: [{ role: 'system:tour', fields: [field] }], fields: [field] },
    ...{ rows: [{ table: 'cases.case', row: one.id }], case: one.id, subjectOf: { [field]: subject } },
  });
  return disclosed.ok && disclosed.value.get(one.id)?.get(field) !== undefined;
}

export interface Erased {
  readonly backup: TakenBackup;
  /** Her offer, which she erased after the backup was taken. */
  readonly reference: string;
  /** A word that she typed into it, and nowhere else. */
  readonly word: string;
}

/** The backup from before the erasure is restored with the keys of now: what she erased opens there no more than here. */
export async function restoreIt(stage: Stage, { backup, reference, word }: Erased, kept: string): Promise<void> {
  try {
    insist((await backup.countWith(reference)) > 0, 'the backup does not have her offer.');
    insist((await backup.countWith(word)) === 0, 'the backup holds in clear what she typed.');
    await backup.withRestored(async (house) => {
      const offer = { reference, purpose: 'service-research', field: 'name', party: 'volunteer' };
      insist(!(await opens(house, offer)), 'what she erased opens from the backup.');
      const application = { reference: kept, purpose: 'council-tax', field: 'name', party: 'applicant' };
      insist(await opens(house, application), 'what she kept does not open there.');
    });
    stage.say(
      'A backup from before she erased it is restored: the words that she typed stand nowhere in it, and nothing of her offer opens there; her application does.',
    );
  } finally {
    await backup.remove();
  }
}
