import { act } from '../../../../platform/house.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { dropDesign, type Edit, judgeDesign, partAt } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageRequest, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { knownOf } from '../forms/known.js';
import { loadDesign, readDesignId } from '../load-design.js';
import { showDesign } from '../one/page.js';
import { editsOf, removingEdits } from '../parts/edits.js';
import { formAt } from '../parts/form-at.js';
import { type PartPath, readPath, toAddress, toPath } from '../parts/path.js';
import { repairOf } from '../parts/repair.js';
import { saveEdits } from '../parts/save-edits.js';
import { type DesignRefusal, designRefusals } from '../words.js';

/** What of each button is said when it is done. */
const dids = { up: 'moved', down: 'moved', remove: 'removed', mend: 'mended', fill: 'mended' } as const;
type Doing = keyof typeof dids;
const isDoing = (code: string | undefined): code is Doing => code !== undefined && Object.hasOwn(dids, code);

/** The repair of what is still found there. */
function mend(value: unknown, source: string, path: PartPath, rule: string): readonly Edit[] {
  const found = judgeDesign(source).findings.find(
    (one) => one.rule === rule && toAddress(toPath(one.path)) === toAddress(path),
  );
  const repair = found && repairOf(found, value, knownOf(value, []));
  return repair?.by === 'button' ? repair.edits : [];
}

async function change(request: PageRequest, doing: Doing, path: PartPath): Promise<Outcome<number, DesignRefusal>> {
  const { form } = request;
  const { one, known } = await loadDesign(request);
  return saveEdits(request, (value) => {
    switch (doing) {
      case 'up':
      case 'down':
        return [{ do: 'move', path, by: doing === 'up' ? -1 : 1 }];
      case 'remove':
        return removingEdits(path, value);
      case 'mend':
        return mend(value, one.source, path, form.code('rule') ?? '');
      case 'fill':
        return editsOf(form, path, formAt(path, known, partAt(value, path)) ?? [], value);
    }
  });
}

/** Only an address of this very design: where a button comes back to is written in the page. */
function backTo({ form }: PageRequest, design: string): string {
  const to = form.written('to');
  return to.startsWith(`${design}/`) && /^[a-z0-9/._-]+$/.test(to) ? to : design;
}

/** Moves, removes or mends a part, or gives the design up. */
export const submitDo: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const id = readDesignId(request);
  const doing = form.code('do');
  const refused = (reason: DesignRefusal) =>
    showDesign(request, { text: designRefusals[reason][language], href: '#main-content', status: 409 });
  if (doing === 'drop') {
    const dropped = await act(house, who, (ctx) => dropDesign(ctx, id));
    return dropped.ok ? redirect(`${paths.designer}?did=dropped`) : refused(dropped.refused);
  }
  const at = form.code('at');
  const path = at === undefined ? [] : readPath(at);
  if (!isDoing(doing) || !path) throw new NotFound();
  const came =
    path.length === 0 && doing !== 'fill' && doing !== 'mend'
      ? refuse('not-allowed')
      : await change(request, doing, path);
  if (!came.ok) return refused(came.refused);
  return redirect(`${backTo(request, paths.design(id))}?did=${dids[doing]}`);
};
