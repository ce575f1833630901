import { type Block, plainText, type Run } from '../../../platform/prose/browser.js';
import { DataTable } from './data-table.js';

const headingSizes = ['xl', 'l', 'm', 's'] as const;

interface ProseProps {
  readonly blocks: readonly Block[];
  /** Before the anchors of its headings, where a page shows more than one text. */
  readonly anchor?: string | undefined;
}

/** Text with structure, as it is read on a page. Headings begin at the second level: the first is the page's own. */
export function Prose({ blocks, anchor = '' }: ProseProps) {
  return (
    <>
      {blocks.map((block) => (
        <One block={block} anchor={anchor} />
      ))}
    </>
  );
}

const marks = { strong: 'strong', emphasis: 'em' } as const;

function Runs({ of }: { readonly of: readonly Run[] }) {
  return (
    <>
      {of.map((run) => (
        <OneRun run={run} />
      ))}
    </>
  );
}

function OneRun({ run }: { readonly run: Run }) {
  if (run.is === 'text') return <>{run.text}</>;
  if (run.is === 'code') return <code class="gh-code">{run.text}</code>;
  if (run.is === 'break') return <br />;
  const inner = <Runs of={run.of} />;
  if (run.is === 'link')
    return (
      <a class="govuk-link" href={run.to}>
        {inner}
      </a>
    );
  const Mark = marks[run.is];
  return <Mark>{inner}</Mark>;
}

function Heading({ block, anchor }: { readonly block: Extract<Block, { is: 'heading' }>; readonly anchor: string }) {
  const level = Math.min(6, Math.max(2, block.level));
  const Tag = `h${level}` as 'h2';
  const size = headingSizes[Math.min(3, level - 1)];
  return (
    <Tag class={`govuk-heading-${size}`} id={`${anchor}${block.id}`}>
      <Runs of={block.of} />
    </Tag>
  );
}

function List({ block }: { readonly block: Extract<Block, { is: 'list' }> }) {
  const items = block.items.map((item) => {
    const [first] = item;
    // A list of single lines is a list, not paragraphs with marks before them.
    return <li>{item.length === 1 && first?.is === 'paragraph' ? <Runs of={first.of} /> : <Prose blocks={item} />}</li>;
  });
  if (block.isOrdered) return <ol class="govuk-list govuk-list--number">{items}</ol>;
  return <ul class="govuk-list govuk-list--bullet">{items}</ul>;
}

/** On a phone its rows are cards, whose lines carry the heads. */
function ProseTable({ block }: { readonly block: Extract<Block, { is: 'table' }> }) {
  const heads = block.head.map(plainText);
  return (
    <DataTable
      caption={heads.join(', ')}
      isCaptionHidden
      columns={heads.map((head) => ({ head }))}
      rows={block.rows.map((row) => row.map((of) => <Runs of={of} />))}
    />
  );
}

function One({ block, anchor }: { readonly block: Block; readonly anchor: string }) {
  switch (block.is) {
    case 'heading':
      return <Heading block={block} anchor={anchor} />;
    case 'paragraph':
      return (
        <p class="govuk-body">
          <Runs of={block.of} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'quote':
      return (
        <blockquote class="govuk-inset-text">
          <Prose blocks={block.of} />
        </blockquote>
      );
    case 'table':
      return <ProseTable block={block} />;
    case 'code':
      return <pre class="gh-code">{block.text}</pre>;
    case 'rule':
      return <hr class="govuk-section-break govuk-section-break--m govuk-section-break--visible" />;
  }
}
