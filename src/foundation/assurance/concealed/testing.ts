import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import type { Actor } from '../../../platform/actor.js';
import type { TestHouse } from '../../../platform/database/testing.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import { seal } from '../../../platform/sealed/index.js';
import { mintSubject, sealRow } from '../../vault/index.js';
import { answerConcealed } from './answer-concealed.js';
import { askConcealed, type ToConceal } from './ask-concealed.js';
import type { ConcealedId } from './concealed.js';
import { discloseConcealed } from './disclose-concealed.js';

type Staff = Extract<Actor, { kind: 'staff' }>;

/** An auditor's pair of keys, in PEM. */
export const makeKeys = () =>
  generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

export const hire = (house: TestHouse, ...roles: string[]): Staff => ({
  ...{ kind: 'staff', person: house.ids.next<'person'>() as PersonId, roles },
});

export function must<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

export interface Sample {
  readonly row: string;
  readonly subject: SubjectId;
}

export const makeCase = (house: TestHouse): Promise<Sample> =>
  house.act(async (ctx) => {
    const [subject, row] = [mintSubject(ctx), ctx.ids.next()];
    await sealRow(ctx, {
      ...{ table: 'cases.case', row, version: 1, scope: `case:${row}` },
      parts: [{ subject, mark: 'personal', keep: '2 years after closed', values: { address: seal('12 Elm Row') } }],
    });
    return { row, subject };
  });

/** What looking at the case is: the contact team sees the address alone. */
export const sight = ({ row, subject }: Sample, fields: readonly string[] = ['address']) => ({
  ...{ purpose: 'waste-collection', reason: 'case-work', fields, case: row },
  grants: [{ role: 'contact-team', fields: ['address'] }],
  rows: [{ table: 'cases.case', row }],
  subjectOf: { address: subject, email: subject },
});

export const asking = ({ row }: Sample, more: Partial<ToConceal> = {}): ToConceal => ({
  ...{ case: row, ground: 'crime', revealOn: '2026-06-01', why: seal('Police asked, CR-9') },
  ...more,
});

interface Two {
  readonly officer: Staff;
  readonly approver: Staff;
}

/** Asks, approves and looks. */
export async function lookConcealed(
  house: TestHouse,
  { officer, approver }: Two,
  one: Sample,
  more: Partial<ToConceal> = {},
): Promise<ConcealedId> {
  const id = must(await house.act(officer, (ctx) => askConcealed(ctx, asking(one, more))));
  must(await house.act(approver, (ctx) => answerConcealed(ctx, { id, verdict: 'approve' })));
  const who = { place: house.place, actor: officer, channel: 'desk' } as const;
  must(await discloseConcealed(house, who, { id, case: one.row, looks: [sight(one)] }));
  return id;
}
