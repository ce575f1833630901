import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type Posted, picturesOf } from '../posted.js';

const [longest, longestNote] = [4000, 6000];

/** What a client says of a request, as a note: the state that it names, then its words and pictures. Undefined where it says nothing, or too much. */
export function textOfUpdate(posted: Sealed<Posted>, status: string): Sealed<string> | undefined {
  const values = contentOf(posted);
  const said = (values.get('description') ?? []).find((value) => value.trim() !== '');
  if (said === undefined || said.length > longest) return undefined;
  const text = [`${status}: ${said}`, ...picturesOf(values)].join('\n');
  return text.length > longestNote ? undefined : seal(text);
}
