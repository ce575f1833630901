import { read } from '../../../platform/house.js';
import { type Found, findDraft } from '../../../work/journeys/index.js';
import { type Compiled, findService } from '../../../work/services/index.js';
import { NotFound, type PageRequest } from '../page.js';
import { readDraftToken } from './draft-cookie.js';
import { wayOf } from './way.js';

export interface OwnDraft {
  /** The version that the draft began with; without a draft, the current one. */
  readonly service: Compiled;
  /** This browser's draft; undefined when it has none, an old one or a forged one. */
  readonly found: Found | undefined;
}

/** The service of this request and what this browser has begun of it. Throws NotFound for a service that residents are not offered. */
export function findOwnDraft(request: PageRequest): Promise<OwnDraft> {
  const name = request.params.service ?? '';
  const way = wayOf(request);
  const token = readDraftToken(request, name, way.cookie);
  return read(request.house, request.who, async (ctx) => {
    const found = token === undefined ? undefined : await findDraft(ctx, token);
    if (found?.journey) return { service: found.journey.service, found };
    const service = await findService(ctx, name);
    if (!service || (!way.isAnswer && !service.declaration.channels.includes('web'))) throw new NotFound();
    return { service, found };
  });
}
