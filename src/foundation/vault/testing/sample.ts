import type { TestHouse } from '../../../platform/database/testing.js';
import type { SubjectId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { findBlind, indexBlind, mintSubject, openRow, sealRow } from '../index.js';

export const long = '2 years after closed';
export const short = '6 months after closed';

/** A case with two people in it: one with answers of two retention classes and a note, the other with one answer. */
export interface Sample {
  readonly row: string;
  readonly scope: string;
  readonly subject: SubjectId;
  readonly partner: SubjectId;
  readonly email: string;
}

export const sealSample = (house: TestHouse): Promise<Sample> =>
  house.act(async (ctx) => {
    const [subject, partner] = [mintSubject(ctx), mintSubject(ctx)];
    const row = ctx.ids.next();
    const scope = `case:${row}`;
    const email = `${row}@example.org`;
    const { envelopes } = await sealRow(ctx, {
      ...{ table: 'cases.case', row, version: 1, scope },
      parts: [
        { subject, mark: 'personal', keep: long, values: { address: seal('12 Elm Row'), email: seal(email) } },
        { subject, mark: 'special', keep: short, values: { help: seal(true) } },
        { subject: partner, mark: 'personal', keep: long, values: { partner: seal('Sam') } },
      ],
    });
    await indexBlind(ctx, { kind: 'email', value: seal([email]), row, subject, scope, keep: long });
    appendEntry(ctx, { stream: scope, version: 1, kind: 'case.opened', data: { envelopes } });
    return { row, scope, subject, partner, email };
  });

/** What still opens of a sample, by field. */
export const openSample = (house: TestHouse, { row }: Sample): Promise<Record<string, unknown>> =>
  house.read(async (ctx) => {
    const parts = await openRow(ctx, 'cases.case', [row]);
    const fields = parts.flatMap(({ values }) => Object.entries(values));
    return Object.fromEntries(fields.map(([field, value]) => [field, contentOf(value)]));
  });

/** Whether a search by the sample's e-mail address finds it. */
export const isFound = async (house: TestHouse, { email }: Sample): Promise<boolean> =>
  (await house.read((ctx) => findBlind(ctx, 'email', seal([email])))).length > 0;
