import { fill } from '../../../../platform/language/index.js';
import type { Block } from '../../../../platform/prose/index.js';
import { Pagination, Prose } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { contentWords } from '../words.js';

interface PartLink {
  readonly href: string;
  readonly text: string;
}

interface ReadView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly said: readonly string[];
  readonly blocks: readonly Block[];
  readonly back: { readonly href: string; readonly text: string } | undefined;
  /** The parts of a guide, in order; none of any other page. */
  readonly parts: readonly PartLink[];
  /** Which part this is. */
  readonly at: number;
}

/** A page, a part of a guide or a piece of news, as everybody reads it. */
export function ReadPage({ frame, title, summary, said, blocks, back, parts, at }: ReadView) {
  const { language } = frame;
  const part = parts[at];
  const named = part ? `${title}: ${part.text}` : title;
  return (
    <Framed frame={frame} title={named} back={back ?? { href: paths.home }}>
      <div class="gh-prose">
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="govuk-body-l">{summary}</p>
        {part && <Parts parts={parts} at={at} title={contentWords.parts[language]} />}
        {part && <h2 class="govuk-heading-l">{part.text}</h2>}
        <Prose blocks={blocks} />
        {part && (
          <Pagination
            previous={toLink(parts[at - 1], contentWords.previous[language])}
            next={toLink(parts[at + 1], contentWords.next[language])}
          />
        )}
        <p class="govuk-body-s gh-prose__said">{said.join(' · ')}</p>
      </div>
    </Framed>
  );
}

const toLink = (part: PartLink | undefined, text: string) => part && { href: part.href, text, label: part.text };

function Parts({ parts, at, title }: Pick<ReadView, 'parts' | 'at' | 'title'>) {
  return (
    <nav class="gh-parts" aria-label={title}>
      <ol class="govuk-list govuk-list--number">
        {parts.map(({ href, text }, index) => (
          <li>
            {index === at ? (
              <span aria-current="page">{text}</span>
            ) : (
              <a class="govuk-link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface GoneView {
  readonly frame: Frame;
  readonly title: string;
  readonly instead: PartLink | undefined;
}

/** What whoever kept the address of a removed page is told. */
export function GonePage({ frame, title, instead }: GoneView) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={contentWords.gone[language]} back={{ href: paths.home }}>
      <h1 class="govuk-heading-xl">{contentWords.gone[language]}</h1>
      <p class="govuk-body">{fill(contentWords.goneLead[language], { title })}</p>
      <p class="govuk-body">
        {instead && contentWords.instead[language]}
        <a class="govuk-link" href={instead?.href ?? paths.search}>
          {instead?.text ?? contentWords.searchInstead[language]}
        </a>
      </p>
    </Framed>
  );
}
