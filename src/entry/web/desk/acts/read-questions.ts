import type { AskedQuestions } from '../../../../work/cases/index.js';
import { joinSealed, type Prose, readProse } from '../../../../work/services/index.js';
import type { Form } from '../../form.js';
import { askBoxesOf, type boxesOf } from './field-names.js';

type Refused = { readonly prose: Extract<Prose, { readonly ok: false }>; readonly target: string };

/** What was asked of the person in a move's form; undefined where the form asks nothing. A text that cannot be taken is refused with its box. */
export function readQuestions(
  form: Form,
  transition: string,
): { readonly questions: AskedQuestions | undefined } | Refused {
  const ask = askBoxesOf(transition);
  const why: ReturnType<typeof boxesOf> = ask.why;
  if (!form.has(why.en)) return { questions: undefined };
  const fields = form.codes(ask.fields);
  const boxes = [['why', why] as const, ...fields.map((field) => [field, ask.worded(field)] as const)];
  const texts: Record<string, Extract<Prose, { readonly ok: true }>['text']> = {};
  for (const [name, box] of boxes)
    for (const language of ['en', 'cy'] as const) {
      const prose = readProse(form.typed(box[language]));
      if (!prose.ok) return { prose, target: box[language] };
      if (prose.text) texts[`${name}.${language}`] = prose.text;
    }
  return { questions: { fields, texts: joinSealed(texts), written: new Set(Object.keys(texts)) } };
}
