import { joinSealed, type Prose, readProse } from '../../../../work/services/index.js';
import type { Form } from '../../form.js';
import { letterBoxesOf } from './field-names.js';

type Refused = { readonly prose: Extract<Prose, { readonly ok: false }>; readonly target: string };
type Own = ReturnType<typeof joinSealed>;

/** What an officer adds to a decision's letter, in either language; undefined where nothing. */
export function readLetter(form: Form, transition: string): { readonly letter: Own | undefined } | Refused {
  const boxes = letterBoxesOf(transition);
  const texts: Record<string, Extract<Prose, { readonly ok: true }>['text']> = {};
  for (const language of ['en', 'cy'] as const) {
    const prose = readProse(form.typed(boxes[language]));
    if (!prose.ok) return { prose, target: boxes[language] };
    texts[`own.${language}`] = prose.text;
  }
  return { letter: Object.values(texts).some(Boolean) ? joinSealed(texts) : undefined };
}
