import { fill, type Language } from '../../../../platform/language/index.js';
import { sayWords } from './words.js';

/** An officer, or the house, as the record names them ('person:UUID', 'client:NAME', 'system:NAME', 'anonymous'), as a page says it. `names` are those of people by
 * their id, and of programs by 'client:NAME'. */
export function sayWho(code: string, names: ReadonlyMap<string, string>, language: Language): string {
  const [kind, id = ''] = code.split(':', 2);
  if (kind === 'person') return names.get(id) ?? sayWords.leaver[language];
  if (kind === 'client') return fill(sayWords.client[language], { name: names.get(code) ?? id });
  if (kind === 'system') return fill(sayWords.system[language], { name: id });
  return sayWords.resident[language];
}
