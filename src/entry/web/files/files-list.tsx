import type { Language } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { FileState } from '../../../work/files/index.js';
import { isHeldFile, sayFile } from '../../../work/services/index.js';
import { Reveal, Tag } from '../../components/index.js';
import { filesWords } from './words.js';

interface FilesListProps {
  readonly value: Opened<unknown>;
  readonly states: readonly FileState[];
  readonly hrefOf: (at: number) => string;
  readonly language: Language;
}

/** The files of an opened answer: each leads to itself, once it may be opened. */
export function FilesList({ value, states, hrefOf, language }: FilesListProps) {
  const say = (at: number) => (held: unknown) => {
    const file: unknown = Array.isArray(held) ? held[at] : undefined;
    return isHeldFile(file) ? sayFile(file, language) : '';
  };
  return (
    <ul class="govuk-list">
      {states.map((state, at) => (
        <li>
          {state === 'clean' ? (
            <a class="govuk-link" href={hrefOf(at)}>
              <Reveal value={value} as={say(at)} />
            </a>
          ) : (
            <>
              <Reveal value={value} as={say(at)} />{' '}
              <Tag colour="grey">{filesWords[state === 'receiving' ? 'waiting' : state][language]}</Tag>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
