import { awaitProof } from '../../../foundation/record/index.js';
import { Framed } from '../layout/frame.js';
import { NotFound, type PageReply, type PageRequest, page } from '../page.js';
import { proofWords } from './proof-words.js';

function NotYetPage({ frame }: { readonly frame: PageRequest }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={proofWords.title[language]}>
      <h1 class="govuk-heading-l">{proofWords.title[language]}</h1>
      <p class="govuk-body">{proofWords.why[language]}</p>
      <p class="govuk-body">{proofWords.again[language]}</p>
    </Framed>
  );
}

/**
 * The proof that an entry is on the record, as a file that checks without us (C2SP tlog-proof). It discloses the entry:
 * ask first whether the reader may have it. An entry that has no leaf yet is waited for, then answered by a page that
 * says so.
 */
export async function giveProofFile(
  request: PageRequest,
  { stream, version, name }: { readonly stream: string; readonly version: number; readonly name: string },
): Promise<PageReply> {
  const proof = await awaitProof(request.house, request.who, stream, version);
  const type = 'text/plain; charset=utf-8';
  if (proof.ok) return { kind: 'file', type, body: proof.value.file, isOpen: false, name: `${name}.tlog-proof` };
  if (proof.refused === 'no-such-entry') throw new NotFound();
  return page(<NotYetPage frame={request} />, 503);
}
