import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Language } from '../../../../platform/language/index.js';
import { isSensitive } from '../../../../work/cases/index.js';
import type { CopyHead, CopyPart } from './content.js';
import { AccountPart, CasePart, LookRow, looksHeads } from './page-parts.js';
import { fileWords } from './words.js';

/** Enough to read it on a screen and on paper; nothing is fetched, so that it opens anywhere and tells nobody. */
const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem;color:#0b0c0c;background:#fff}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}th,td{border:1px solid #b1b4b6;padding:.4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
p.marking{font-weight:bold;text-align:center}@media print{p.marking.foot{position:fixed;bottom:0;left:0;right:0}}
caption{text-align:left;font-weight:bold;padding:.5rem 0}small{display:block;color:#505a5f}
@media(max-width:40rem){thead{position:absolute;left:-999rem}tr,td,th{display:block;border:0}tr{border-bottom:2px solid #b1b4b6}td::before{content:attr(data-head) ": ";font-weight:bold}}`;

const escaped = (text: string): string => render(h(Fragment, null, text));

const openTable = (heads: readonly string[], caption: string): string =>
  `<table><caption>${escaped(caption)}</caption><thead>${render(
    <tr>
      {heads.map((head) => (
        <th scope="col">{head}</th>
      ))}
    </tr>,
  )}</thead><tbody>`;

const Marking = ({ marking, at }: { readonly marking: string; readonly at: 'head' | 'foot' }) =>
  isSensitive(marking) ? (
    <p class={`marking ${at}`} lang="en">
      {marking}
    </p>
  ) : null;

function top({ title, made, marking }: CopyHead, language: Language): string {
  const paragraphs = [made.said, fileWords.missing[language], fileWords.rights[language]];
  const body = render(
    <>
      <Marking marking={marking} at="head" />
      <h1>{title}</h1>
      {paragraphs.map((text) => (
        <p>{text}</p>
      ))}
      <h2>{fileWords.requests[language]}</h2>
    </>,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}`;
}

/** The copy as one page that needs nothing else, part after part. */
export async function* writePage(
  head: CopyHead,
  language: Language,
  parts: AsyncIterable<CopyPart>,
): AsyncGenerator<string> {
  yield top(head, language);
  let hasLooks = false;
  for await (const part of parts) {
    if (part.kind === 'request') yield render(<CasePart part={part} language={language} />);
    if (part.kind === 'look') {
      if (!hasLooks) yield openTable(looksHeads(language), fileWords.looks[language]);
      hasLooks = true;
      yield render(<LookRow line={part.line} language={language} />);
    }
    if (part.kind === 'account') {
      if (hasLooks) yield '</tbody></table>';
      else yield render(<p>{`${fileWords.looks[language]}: ${fileWords.noLooks[language]}`}</p>);
      yield render(<AccountPart part={part} language={language} />);
      yield render(<Marking marking={head.marking} at="foot" />);
      yield `<p>${escaped(fileWords.end[language])}</p></main></body></html>\n`;
    }
  }
}
