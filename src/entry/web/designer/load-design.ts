import { listOrgUnits, listStaff } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import { readId } from '../../../platform/ids.js';
import {
  approverOf,
  type DesignId,
  designerOf,
  findDesign,
  isOpen,
  type JudgedDesign,
  judgeDesign,
  type WholeDesign,
} from '../../../work/services/index.js';
import { NotFound, type PageRequest } from '../page.js';
import { type Known, knownOf } from './forms/known.js';

/** A design as its reader may see it. */
export interface LoadedDesign {
  readonly one: WholeDesign;
  readonly judged: JudgedDesign;
  readonly known: Known;
  readonly names: ReadonlyMap<string, string>;
  /** Whether the reader changes designs, and this one may still be changed. */
  readonly mayChange: boolean;
  /** Whether the reader answers as the second person. */
  readonly mayApprove: boolean;
}

export function readDesignId({ params }: PageRequest): DesignId {
  const id = readId<'design'>(params.id);
  if (!id) throw new NotFound();
  return id;
}

/** Throws NotFound to officers who neither design nor approve, for whom designs are not there. */
export function requireReader({ who }: PageRequest): void {
  if (!approverOf(who)) throw new NotFound();
}

export async function loadDesign(request: PageRequest): Promise<LoadedDesign> {
  requireReader(request);
  const id = readDesignId(request);
  const { house, who } = request;
  const found = await read(house, who, async (ctx) => {
    const one = await findDesign(ctx, id);
    return one && { one, units: await listOrgUnits(ctx), staff: await listStaff(ctx) };
  });
  if (!found) throw new NotFound();
  const { one, units, staff } = found;
  const judged = judgeDesign(one.source);
  return {
    ...{ one, judged, known: knownOf(judged.value, units) },
    names: new Map(staff.map(({ person, name }) => [person as string, name])),
    mayChange: designerOf(who) !== undefined && isOpen(one),
    mayApprove: true,
  };
}
