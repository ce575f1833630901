import type { Follower } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { type Declaration, findService, findServiceStanding } from '../../services/index.js';
import { dropSearchable } from './search-store.js';
import { writeWords } from './write-words.js';

function indexService(ctx: Context, { service, title, summary, fields }: Declaration): Promise<void> {
  const asks = (language: Language) =>
    Object.values(fields)
      .map(({ label }) => label[language])
      .join('\n');
  const name = service.replaceAll('-', ' ');
  const said = { title, summary, heads: { en: asks('en'), cy: asks('cy') }, body: { en: name, cy: name } };
  return writeWords(ctx, { kind: 'service', id: service, ...said });
}

/** A service is found by what its newest version says, as soon as that is published; one without a page or that has ended is not found. */
export const searchableServices: Follower = {
  name: 'content.searchable-services',
  kinds: ['service.published', 'service.retired', 'service.resumed'],
  async handle(ctx, entries) {
    for (const service of new Set(entries.flatMap((entry) => entry.service ?? []))) {
      const newest = await findService(ctx, service);
      const { state } = await findServiceStanding(ctx, service);
      if (state !== 'retired' && newest?.declaration.channels.includes('web'))
        await indexService(ctx, newest.declaration);
      else await dropSearchable(ctx, 'service', service);
    }
  },
};
