import { listOrgUnits } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { fill } from '../../../../platform/language/index.js';
import {
  type ContentPage,
  findPage,
  type PageDraft,
  type PageWords,
  pageKinds,
  readWords,
  writePage,
} from '../../../../work/content/index.js';
import { NotFound, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { editWords } from '../desk-words.js';
import { editorPage } from '../editor-page.js';
import { EditPage, type EditView } from './view.js';

const noWords: PageWords = { title: { en: '', cy: '' }, summary: { en: '', cy: '' }, body: { en: '', cy: '' } };

async function load(request: PageRequest) {
  const { page: id } = request.params;
  return read(request.house, request.who, async (ctx) => {
    const before = id === undefined ? undefined : await findPage(ctx, id);
    if (id !== undefined && !before) throw new NotFound();
    const words = before && (await readWords(ctx, before.written));
    return { before, words, units: await listOrgUnits(ctx) };
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;

function readDraft(request: PageRequest, before: ContentPage | undefined): PageDraft {
  const { form } = request;
  const words = (part: keyof PageWords) => ({ en: form.openText(`${part}-en`), cy: form.openText(`${part}-cy`) });
  const seen = form.code('seen') ?? '';
  return {
    id: before?.id ?? form.openText('id').trim(),
    kind: pageKinds.find((kind) => kind === form.code('kind')) ?? before?.kind ?? 'page',
    owner: form.code('owner') ?? '',
    reviewOn: form.day('review') ?? '',
    seen: /^\d{1,9}$/.test(seen) ? Number(seen) : 0,
    ...{ title: words('title'), summary: words('summary'), body: words('body') },
  };
}

function show(
  request: PageRequest,
  { before, words, units }: Loaded,
  more: Partial<EditView>,
  status = 200,
): PageReply {
  const { language } = request;
  const title = words
    ? fill(editWords.title[language], { title: words.title[language] })
    : editWords.newTitle[language];
  const [reviewYear = '', reviewMonth = '', reviewDay = ''] = before?.reviewOn.split('-') ?? [];
  const view = {
    ...{ title, isNew: before === undefined, units, seen: before?.version ?? 0, theirs: undefined, fault: undefined },
    ...{ id: before?.id ?? '', kind: before?.kind ?? 'page', owner: before?.owner ?? '' },
    review: { day: reviewDay, month: reviewMonth, year: reviewYear },
    words: words ?? noWords,
    action: before ? paths.editPage(before.id) : paths.newPage,
    back: before ? paths.deskPage(before.id) : paths.deskPages,
    ...more,
  } as const;
  return page(<EditPage frame={{ ...request, url: view.action }} {...view} />, status);
}

/** The form for a new page, or for the words of one that there is. */
export const viewEdit = editorPage(async (request) => show(request, await load(request), {}));

/** Keeps the words, or gives them back with what is to be mended. */
export const submitEdit = editorPage(async (request) => {
  const loaded = await load(request);
  const draft = readDraft(request, loaded.before);
  const written = await act(request.house, request.who, (ctx) => writePage(ctx, draft));
  if (written.ok) return redirect(`${paths.deskPage(draft.id)}?did=written`);
  const { form } = request;
  const part = (name: 'day' | 'month' | 'year') => form.code(`review-${name}`) ?? '';
  const isMoved = written.refused === 'moved';
  const now = isMoved ? await load(request) : loaded;
  return show(
    request,
    now,
    {
      ...{ id: draft.id, kind: draft.kind, owner: draft.owner, words: draft },
      review: { day: part('day'), month: part('month'), year: part('year') },
      fault: { refused: written.refused, part: String(written.detail?.part ?? '') },
      // Another press keeps these words over the others, now that they were shown.
      ...(isMoved ? { theirs: now.words } : { seen: draft.seen }),
    },
    isMoved ? 409 : 422,
  );
});
