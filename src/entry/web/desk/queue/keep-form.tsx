import type { Language } from '../../../../platform/language/index.js';
import { Button, Form, Input, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { queuesWords } from './keep-words.js';

interface KeepFormProps {
  readonly language: Language;
  readonly teams: readonly string[];
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly name?: string | undefined;
  readonly team?: string | undefined;
  readonly error?: string | undefined;
}

/** Under which name the list that stands is kept, and who sees it. */
export function KeepForm({ language, teams, filters, name, team, error }: KeepFormProps) {
  const say = (key: keyof typeof queuesWords) => queuesWords[key][language];
  const mine = { value: '', text: say('mine') };
  return (
    <Form action={paths.queues} hidden={{ step: 'keep', ...filters }}>
      <Input name="name" label={say('name')} hint={say('hint')} value={name} error={error} />
      {teams.length > 0 && (
        <Select
          name="whose"
          label={say('whose')}
          items={[mine, ...teams.map((each) => ({ value: each, text: each }))]}
          value={team}
        />
      )}
      <Button variant="secondary" preventDoubleClick>
        {say('keep')}
      </Button>
    </Form>
  );
}
