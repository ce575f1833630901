import { noScanner } from '../../../../platform/files/file-keeping.js';
import type { House } from '../../../../platform/house.js';
import { receiveUpload, type UploadOutcome, type Uploads } from '../../../../work/journeys/index.js';
import { type Form, readForm } from '../../form.js';
import type { PageRequest, SentPart } from '../../page.js';
import { letPass } from './let-pass.js';

/** A page as it was sent: what was typed, and what came of its files. */
export interface Sent {
  readonly form: Form;
  readonly uploads: Uploads;
}

type Page = { readonly token: string; readonly page: string };
type FilePart = Extract<SentPart, { readonly kind: 'file' }>;
type Outcomes = Map<string, UploadOutcome[]>;

function toUploads(outcomes: Outcomes): Uploads {
  const entries = [...outcomes].map(([field, all]) => {
    const received = all.flatMap((one) => (one.received ? [one.received] : []));
    const refused = all.find((one) => one.refused)?.refused;
    return [field, { received, refused }] as const;
  });
  return Object.fromEntries(entries);
}

/** A scanner that only plays one is none, but in a demonstration. */
const houseFor = ({ house, place }: PageRequest): House =>
  house.files.scanner.isFake && !place.isDemo ? { ...house, files: { ...house.files, scanner: noScanner } } : house;

async function takeFile(request: PageRequest, page: Page, part: FilePart, outcomes: Outcomes): Promise<boolean> {
  const before = outcomes.get(part.name) ?? [];
  const { name: field, called: name, source } = part;
  const outcome = await receiveUpload(houseFor(request), request.who, {
    ...page,
    field,
    name,
    source,
    before: before.length,
  });
  if (outcome) outcomes.set(field, [...before, outcome]);
  return letPass(source);
}

/**
 * Reads a sent page in the order in which it arrives: each file is taken, or refused, before the next part is read. A form whose rest is
 * too long to read past ends there; what came before it counts.
 */
export async function readSent(request: PageRequest, page: Page): Promise<Sent> {
  const { sending } = request;
  if (!sending) return { form: request.form, uploads: {} };
  const typed = new URLSearchParams();
  const outcomes: Outcomes = new Map();
  for await (const part of sending.parts()) {
    if (part.kind === 'field') {
      typed.append(part.name, part.value);
      continue;
    }
    if (await takeFile(request, page, part, outcomes)) continue;
    sending.cutOff();
    break;
  }
  return { form: readForm(typed), uploads: toUploads(outcomes) };
}
