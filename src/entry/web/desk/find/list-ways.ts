import { listSearches, type SearchLine } from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';

/** One way to look for somebody, with the code by which an address names it: 'missed-bin.1'. */
export interface Way extends SearchLine {
  readonly code: string;
  readonly service: Compiled;
}

/** Every way in which the officer may look for somebody: the `find-by` lines whose fields their roles see. */
export function listWays({ who }: PageRequest, services: readonly Compiled[]): readonly Way[] {
  return services.flatMap((service) =>
    listSearches(who.actor, service.declaration).map((line, index) => ({
      ...line,
      code: `${service.declaration.service}.${index + 1}`,
      service,
    })),
  );
}
