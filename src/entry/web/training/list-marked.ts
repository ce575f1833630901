import { read } from '../../../platform/house.js';
import type { Words } from '../../../platform/language/index.js';
import { foldFields, listServices } from '../../../work/services/index.js';
import type { PageRequest } from '../page.js';

/** An answer that the place marks OFFICIAL-SENSITIVE, by the words of its service. */
export interface MarkedField {
  readonly service: Words;
  readonly field: Words;
}

/** What the place's published services mark so: the questions of a training speak of these. */
export async function listMarked({ house, who }: Pick<PageRequest, 'house' | 'who'>): Promise<readonly MarkedField[]> {
  const services = await read(house, who, (ctx) => listServices(ctx));
  return services.flatMap(({ declaration: { title, fields } }) =>
    Object.values(foldFields({ fields })).flatMap(({ handling, label }) =>
      handling?.startsWith('OFFICIAL-SENSITIVE') ? [{ service: title, field: label }] : [],
    ),
  );
}
