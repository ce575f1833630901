import { type Filters, isOpenTo } from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';

export type Within = Pick<Filters, 'within'>;

/** An officer of another organisation is shown the services of which agreements cover some answers. */
export function withinAgreements({ who, officer }: PageRequest, services: readonly Compiled[]): Within {
  if (officer?.shares === undefined) return {};
  const open = services.filter(({ declaration }) => isOpenTo(who.actor, declaration));
  return { within: open.map(({ declaration }) => declaration.service) };
}
