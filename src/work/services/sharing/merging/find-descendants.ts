import type { Context } from '../../../../platform/context.js';
import { readDocument } from '../../checking/read-document.js';
import { Origin } from '../../declaration/origin.js';
import type { DesignId } from '../../design/design.js';
import { readOpenDesigns } from '../../design/design-store.js';
import { partAt } from '../../design/editing/edit.js';
import { findSource } from '../../versions/find-source.js';
import { listRuns } from '../exchange-list.js';

/** A text of ours that came from a neighbour's: a design, or what runs where nobody designs it now. */
export interface Descendant {
  readonly source: string;
  readonly from: Origin;
  readonly in: { readonly design: DesignId; readonly revision: number } | { readonly service: string };
}

function originIn(source: string): Origin | undefined {
  const read = readDocument(source);
  return 'value' in read ? Origin.safeParse(partAt(read.value, ['from'])).data : undefined;
}

/** Every text of ours that came from a neighbour's service: the designs first, then what runs. */
export async function findDescendants(
  ctx: Context,
  of: { readonly neighbour: string; readonly service: string },
): Promise<readonly Descendant[]> {
  const isOf = (from: Origin | undefined): from is Origin =>
    from?.place === of.neighbour && from.service === of.service;
  const designs = (await readOpenDesigns(ctx)).flatMap(({ id, revision, source }): Descendant[] => {
    const from = originIn(source);
    return isOf(from) ? [{ source, from, in: { design: id, revision } }] : [];
  });
  const running: Descendant[] = [];
  for (const { service, from } of await listRuns(ctx)) {
    const found = isOf(from) ? await findSource(ctx, service) : undefined;
    if (found) running.push({ source: found.source, from, in: { service } });
  }
  return [...designs, ...running];
}
