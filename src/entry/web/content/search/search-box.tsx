import type { Language } from '../../../../platform/language/index.js';
import { Button, Form, Input } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { searchWords } from '../words.js';

interface SearchBoxProps {
  readonly language: Language;
  readonly typed?: string | undefined;
  readonly error?: string | undefined;
}

/** Where somebody says what they look for. It posts: an address never has what was typed. */
export function SearchBox({ language, typed, error }: SearchBoxProps) {
  return (
    <search>
      <Form action={paths.search}>
        <Input
          name="q"
          type="search"
          label={{ text: searchWords.label[language], class: 'govuk-label--m' }}
          hint={{ text: searchWords.hint[language] }}
          value={typed}
          error={error ? { text: error } : undefined}
        />
        <Button>{searchWords.button[language]}</Button>
      </Form>
    </search>
  );
}
