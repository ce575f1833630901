import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../platform/language/index.js';
import { isPageId, pageKinds } from '../page.js';
import type { PageDraft } from '../writing/write-page.js';

/** A page out of a folder of files; what of it somebody saw before is for the import to say. */
export type PageFile = Omit<PageDraft, 'seen'>;

export interface PageFileFault {
  readonly file: string;
  /** What is wrong and how to mend it, in English: it is told to an operator. */
  readonly wrong: string;
}

const line = z.string().trim().min(1);
const shared = { title: line, summary: line };
const heads = {
  en: z.strictObject({
    ...shared,
    kind: z.enum(pageKinds),
    owner: line,
    'review-on': z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
  cy: z.strictObject(shared),
} as const;

const parts = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s;

function readOne<Of extends Language>(of: Of, file: string, text: string) {
  const [, head, body = ''] = parts.exec(text.replace(/^\uFEFF/, '')) ?? [];
  if (head === undefined) return { wrong: 'it does not begin with --- and end its head with ---' } as const;
  const document = parseDocument(head, { schema: 'failsafe' });
  const [fault] = document.errors;
  if (fault) return { wrong: `its head is not YAML: ${fault.message.split('\n')[0]}` } as const;
  const read = heads[of].safeParse(document.toJS());
  if (!read.success) {
    const [issue] = read.error.issues;
    return { wrong: `${issue?.path.join('.') || 'its head'}: ${issue?.message}` } as const;
  }
  if (body.trim() === '') return { wrong: 'it says nothing under its head' } as const;
  return { head: read.data as z.infer<(typeof heads)[Of]>, body, file } as const;
}

const nameOf = /^([^.]+)\.(en|cy)\.md$/;

/**
 * Reads pages out of files, 'ID.en.md' and 'ID.cy.md', each a YAML head between --- and Markdown under it. The English head has
 * `title`, `summary`, `kind`, `owner` and `review-on`, the Welsh `title` and `summary`. Every fault is told, by file.
 */
export function readPageFiles(files: ReadonlyMap<string, string>): {
  readonly pages: readonly PageFile[];
  readonly faults: readonly PageFileFault[];
} {
  const faults: PageFileFault[] = [];
  const ids = new Set<string>();
  for (const file of files.keys()) {
    const [, id] = nameOf.exec(file) ?? [];
    if (id !== undefined && isPageId(id)) ids.add(id);
    else faults.push({ file, wrong: 'name it ID.en.md or ID.cy.md, ID in small letters, numbers and hyphens' });
  }
  const pages = [...ids].sort().flatMap((id): PageFile[] => {
    const read = <Of extends Language>(of: Of) => {
      const file = `${id}.${of}.md`;
      const text = files.get(file);
      const one =
        text === undefined
          ? ({ wrong: 'it is missing: write the page in this language too' } as const)
          : readOne(of, file, text);
      if (one.wrong !== undefined) faults.push({ file, wrong: one.wrong });
      return one.wrong === undefined ? one : undefined;
    };
    const [en, cy] = [read('en'), read('cy')];
    if (!en || !cy) return [];
    const { kind, owner, 'review-on': reviewOn } = en.head;
    const both = (part: 'title' | 'summary') => ({ en: en.head[part], cy: cy.head[part] });
    return [
      { id, kind, owner, reviewOn, title: both('title'), summary: both('summary'), body: { en: en.body, cy: cy.body } },
    ];
  });
  return { pages, faults };
}
