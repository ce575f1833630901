import { discloseOwn } from '../../../../foundation/assurance/index.js';
import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { listHeld, ownFieldsOf } from '../../../../work/cases/index.js';
import { readCaseId } from '../../desk/acts/read-case-id.js';
import { readAt, serveFile } from '../../files/serve-file.js';
import { NotFound } from '../../page.js';
import { paths } from '../../paths.js';
import { toMatter } from '../held/to-matter.js';
import { ownPage } from '../own-page.js';

/** A file of the person's own, which they sent or which is about them: reading what is one's own is no look. */
export const viewOwnFile = ownPage(async (request) => {
  const { house, who, person, params } = request;
  const id = readCaseId(request);
  const field = params.field ?? '';
  const held = await read(house, who, async (ctx) => listHeld(ctx, await listOwnSubjects(ctx, person)));
  const one = held.cases.find((each) => each.one.id === id);
  const own = one && ownFieldsOf(one);
  const subject = own && Object.hasOwn(own, field) ? own[field] : undefined;
  if (!one || !subject) throw new NotFound();
  const disclosed = await discloseOwn(house, who, [{ ...toMatter(one), subjectOf: { [field]: subject } }]);
  const answer = disclosed.ok ? disclosed.value.get(id)?.get(field) : undefined;
  if (!answer) throw new NotFound();
  const isReencoded = one.declaration.fields[field]?.type === 'photo';
  return serveFile(request, { answer, at: readAt(request), case: id, isReencoded, back: paths.yourData });
});
