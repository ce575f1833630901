import { fill, formatNumber, type Language, type Words } from '../../../../platform/language/index.js';
import type { FileKind } from '../../kind.js';
import { whenMissing } from '../reading/missing.js';
import { accept, type KindRules, kindOf, mend } from '../rules.js';
import { type HeldFile, isHeldFile, type RefusedFile, readHeldFile, readRefused, refusedPart } from './held-file.js';
import { sayFile } from './say-file.js';
import { fileWords, refusedWords } from './words.js';

const types: Readonly<Record<FileKind, Words>> = { photo: fileWords.photoTypes, document: fileWords.documentTypes };

/** The sentence for a file that was not taken, after its name. */
export function sayRefused(kind: FileKind, { why, name, most }: RefusedFile): Words {
  const known = Object.hasOwn(refusedWords, why) ? refusedWords[why as keyof typeof refusedWords] : undefined;
  if (!known) return fileWords.notReceived;
  const say = (language: Language): string => {
    const said = fill(known[language], { most: formatNumber(most, language), types: types[kind][language] });
    return name ? `${name}: ${said}` : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  };
  return { en: say('en'), cy: say('cy') };
}

/** Files that were received, one or several (`most`). No form types them: journeys put in what arrived, and what was refused. */
export const filesOf = (kind: FileKind): KindRules =>
  kindOf<readonly HeldFile[]>({
    parts: ['', refusedPart],
    isTyped: true,
    holds: (value): value is readonly HeldFile[] => Array.isArray(value) && value.every(isHeldFile),
    parse(raw, question) {
      const refused = readRefused(raw);
      if (refused) return mend(sayRefused(kind, refused));
      const given = (raw[''] ?? []).filter((text) => text !== '').map(readHeldFile);
      const files = given.filter((file) => file !== undefined);
      if (files.length < given.length) return mend(fileWords.notReceived);
      if (files.length === 0) return whenMissing(question, fileWords[kind]);
      const most = question.most ?? 1;
      if (files.length <= most) return accept(files);
      const say = (language: Language) => fill(fileWords.tooMany[language], { most: formatNumber(most, language) });
      return mend({ en: say('en'), cy: say('cy') });
    },
    format: (files, _, language) => files.map((file) => sayFile(file, language)).join(', '),
  });
