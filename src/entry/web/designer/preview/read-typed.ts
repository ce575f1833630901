import { type Form, readForm } from '../../form.js';
import { letPass } from '../../journeys/question/let-pass.js';
import type { PageRequest } from '../../page.js';

/** What was typed on a page; files that were sent with it are let pass, unread. */
export async function readTyped({ form, sending }: PageRequest): Promise<Form> {
  if (!sending) return form;
  const typed = new URLSearchParams();
  for await (const part of sending.parts()) {
    if (part.kind === 'field') typed.append(part.name, part.value);
    else if (!(await letPass(part.source))) {
      sending.cutOff();
      break;
    }
  }
  return readForm(typed);
}
