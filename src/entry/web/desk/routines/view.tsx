import { Button, Form } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { RoutineView } from './say-routine.js';
import { routineWords } from './words.js';

interface RoutinesProps {
  readonly frame: Pick<Frame, 'language'>;
  readonly id: string;
  readonly version: string;
  readonly drawForm: () => string;
  readonly routines: readonly RoutineView[];
}

/** What may be done to the case in one press, each with what it does. */
export function Routines({ frame: { language }, id, version, drawForm, routines }: RoutinesProps) {
  if (routines.length === 0) return null;
  return (
    <section aria-labelledby="routines">
      <h2 class="govuk-heading-m" id="routines">
        {routineWords.title[language]}
      </h2>
      {routines.map(({ routine, label, says }) => (
        <Form action={paths.takeRoutine(id)} hidden={{ routine, version, form: drawForm() }} class="gh-do">
          <p class="govuk-hint" id={`routine-${routine}`}>
            {says}
          </p>
          <Button variant="secondary" preventDoubleClick attributes={{ 'aria-describedby': `routine-${routine}` }}>
            {label}
          </Button>
        </Form>
      ))}
    </section>
  );
}
