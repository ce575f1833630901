import { read } from '../../../../platform/house.js';
import {
  type Compiled,
  compareDeclarations,
  diffLines,
  findService,
  findSource,
  partAt,
  previewDesign,
} from '../../../../work/services/index.js';
import { type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDesign } from '../load-design.js';
import { ComparePage } from './view.js';

/** What publishing a design would change, in words and line by line. */
export const viewCompare: PageHandler = async (request) => {
  const { house, who } = request;
  const design = await loadDesign(request);
  const { source } = design.one;
  const code = partAt(design.judged.value, ['service']);
  const running = await read(house, who, async (ctx): Promise<{ service?: Compiled; source: string }> => {
    const found = typeof code === 'string' ? await findSource(ctx, code) : undefined;
    if (!found || typeof code !== 'string') return { source: '' };
    const service = await findService(ctx, code);
    return { source: found.source, ...(service ? { service } : {}) };
  });
  // What is not right yet is compared as far as it holds.
  const next = design.judged.declaration ?? previewDesign(source)?.service.declaration;
  const changes = next && compareDeclarations(running.service?.declaration, next);
  const frame = { ...request, url: paths.compareDesign(design.one.id) };
  const version = running.service?.version;
  return page(<ComparePage {...{ frame, design, changes, version, lines: diffLines(running.source, source) }} />);
};
