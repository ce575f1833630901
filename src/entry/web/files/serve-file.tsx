import type { CaseId } from '../../../platform/ids.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { type OpenRefusal, openFile } from '../../../work/files/index.js';
import { Framed } from '../layout/frame.js';
import { NotFound, type PageReply, type PageRequest, page } from '../page.js';
import { filesWords } from './words.js';

interface ToServe {
  /** Opened to this reader just now. */
  readonly answer: Opened<unknown>;
  readonly at: number;
  readonly case: CaseId;
  /** Whether it was made anew by us: only then may a browser show it, and else it is to be kept. */
  readonly isReencoded: boolean;
  readonly back: string;
}

/** Which file of an answer an address names; one that names none is not found. */
export function readAt({ params }: PageRequest): number {
  const { at = '' } = params;
  if (!/^\d$/.test(at)) throw new NotFound();
  return Number(at);
}

function Unavailable({ frame, why, back }: { frame: PageRequest; why: 'waiting' | 'infected'; back: string }) {
  const { language } = frame;
  const title = filesWords[`${why}Title`][language];
  return (
    <Framed frame={frame} title={title} back={{ href: back }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{filesWords[`${why}Text`][language]}</p>
    </Framed>
  );
}

function answerRefused(request: PageRequest, why: OpenRefusal, back: string): PageReply {
  if (why === 'gone') throw new NotFound();
  return page(<Unavailable frame={request} why={why} back={back} />, 409);
}

/** One file of an answer that was disclosed to this reader, and to nobody else. */
export async function serveFile(request: PageRequest, asked: ToServe): Promise<PageReply> {
  const opened = await openFile(request.house, request.who, asked);
  if (!opened.ok) return answerRefused(request, opened.refused, asked.back);
  const { type, name, size, content } = opened.value;
  return {
    ...{ kind: 'file', type, body: content, name, isOpen: false },
    fromOutside: { size, isShown: asked.isReencoded },
  };
}
