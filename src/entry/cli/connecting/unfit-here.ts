import { type House, read, type Who } from '../../../platform/house.js';
import { listUnfit } from '../../../work/partners/index.js';
import { checkDeclaration } from '../../../work/services/index.js';

/** What a connected system relies on and a declaration has no more, by the system's name. */
export interface Unfit {
  readonly connector: string;
  readonly wrong: string;
  readonly fix: string;
}

/** What publishing a declaration at this place would take from the systems that are connected to its service. */
export async function unfitHere(house: House, who: Who, source: string): Promise<readonly Unfit[]> {
  const { declaration } = checkDeclaration(source);
  if (!declaration) return [];
  const unfit = await read(house, who, (ctx) => listUnfit(ctx, declaration));
  return unfit.flatMap(({ name, faults }) => faults.map(({ wrong, fix }) => ({ connector: name, wrong, fix })));
}

export const sayUnfit = (file: string, { connector, wrong, fix }: Unfit): string =>
  `${file}: the connected system ${connector} would not fit: ${wrong}. In its document: ${fix}; or leave here what it relies on.`;
