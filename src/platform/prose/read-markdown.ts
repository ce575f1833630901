import createMarkdown, { type Token } from 'markdown-it';
import type { Block, Run } from './block.js';
import { plainText, readRuns } from './read-runs.js';

/** HTML stays words, and there are no pictures: a page that had one would fetch it from wherever it says. */
const markdown = createMarkdown({ html: false, linkify: false, typographer: false, maxNesting: 20 }).disable(['image']);
// A link to anything but a page, a letter or a telephone stays words, `javascript:` and `data:` among them.
markdown.validateLink = (url) => /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(url);

/** A text of more characters than this is no page: whoever takes one in refuses it first. */
export const mostMarkdown = 100_000;

interface Node {
  readonly token: Token;
  readonly children: Node[];
}

/** Tokens come as openings and ends; each opening holds what stands up to its end. */
function toTree(tokens: readonly Token[]): readonly Node[] {
  const top: Node[] = [];
  const open = [top];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node = { token, children: [] };
    open.at(-1)?.push(node);
    if (token.nesting === 1) open.push(node.children);
  }
  return top;
}

const runsOf = ({ children }: Node): readonly Run[] =>
  children.flatMap(({ token }) => (token.type === 'inline' ? readRuns(token.children ?? []) : []));

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]+/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, 60) || 'part';

/** An anchor that no heading before has. */
function anchorOf(text: string, taken: Set<string>): string {
  const slug = slugOf(text);
  let anchor = slug;
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${slug}-${count}`;
  taken.add(anchor);
  return anchor;
}

function toTable({ children }: Node): Block {
  const rowsOf = (kind: string) =>
    children
      .filter(({ token }) => token.type === kind)
      .flatMap((part) => part.children.map((row) => row.children.map(runsOf)));
  return { is: 'table', head: rowsOf('thead_open')[0] ?? [], rows: rowsOf('tbody_open') };
}

function toBlocks(nodes: readonly Node[], taken: Set<string>): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    const { token, children } = node;
    switch (token.type) {
      case 'heading_open': {
        const of = runsOf(node);
        return [{ is: 'heading', level: Number(token.tag.slice(1)), id: anchorOf(plainText(of), taken), of }];
      }
      case 'paragraph_open':
        return [{ is: 'paragraph', of: runsOf(node) }];
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const items = children.map((item) => toBlocks(item.children, taken));
        return [{ is: 'list', isOrdered: token.tag === 'ol', items }];
      }
      case 'blockquote_open':
        return [{ is: 'quote', of: toBlocks(children, taken) }];
      case 'table_open':
        return [toTable(node)];
      case 'fence':
      case 'code_block':
        return [{ is: 'code', text: token.content }];
      case 'hr':
        return [{ is: 'rule' }];
      default:
        return [];
    }
  });
}

/**
 * Reads Markdown (CommonMark with tables) as blocks. HTML in it stays words, pictures are not taken, and a link to anything
 * but `https:`, `http:`, `mailto:`, `tel:`, a page of this site ('/…') or a heading ('#…') stays words too. Never throws.
 */
export const readMarkdown = (text: string): readonly Block[] => toBlocks(toTree(markdown.parse(text, {})), new Set());
