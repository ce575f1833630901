import type { Words } from '../../platform/language/index.js';
import { type Compiled, principalOf } from '../../work/services/index.js';

/** What calls for an impact assessment: the kinds of the law and the regulator's list that a declaration can show. */
export type ScreeningGround = 'special-data' | 'official-sensitive' | 'other-people';

export interface ScreenedService {
  readonly service: string;
  readonly title: Words;
  readonly owner: string;
  /** None: the declaration shows nothing that calls for one. */
  readonly grounds: readonly ScreeningGround[];
}

function groundsOf(one: Compiled): readonly ScreeningGround[] {
  const fields = Object.values(one.declaration.fields);
  const principal = principalOf(one.declaration);
  const grounds: ScreeningGround[] = [];
  if (fields.some(({ mark }) => mark === 'special')) grounds.push('special-data');
  if (fields.some(({ handling }) => handling?.startsWith('OFFICIAL-SENSITIVE'))) grounds.push('official-sensitive');
  if (fields.some(({ about }) => about !== undefined && about !== principal)) grounds.push('other-people');
  return grounds;
}

/** Screens every service for an impact assessment (UK GDPR, article 35), by what its declaration holds. Pure. */
export const screenServices = (services: readonly Compiled[]): readonly ScreenedService[] =>
  services.map((one) => {
    const { service, title, owner } = one.declaration;
    return { service, title, owner, grounds: groundsOf(one) };
  });
