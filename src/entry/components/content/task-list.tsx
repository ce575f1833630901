import { type Attributes, type Content, names, type Piece, toPart } from '../piece.js';
import { Tag, type TagProps } from './tag.js';

interface Task {
  readonly title: Piece;
  /** Where the task is done; absent while it cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: Content;
  readonly status: {
    readonly text?: Content;
    readonly tag?: TagProps | undefined;
    readonly class?: string | undefined;
  };
  readonly class?: string | undefined;
}

export interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly idPrefix?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The parts of a long service, each with its state. */
export function TaskList({ tasks, idPrefix = 'task-list', class: className, attributes }: TaskListProps) {
  return (
    <ul class={names('govuk-task-list', className)} {...attributes}>
      {tasks.map((task, index) => (
        <Item task={task} id={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  );
}

function Item({ task, id }: { readonly task: Task; readonly id: string }) {
  const { href, hint, status } = task;
  return (
    <li class={names('govuk-task-list__item', href && 'govuk-task-list__item--with-link', task.class)}>
      <div class="govuk-task-list__name-and-hint">
        <Title task={task} id={id} />
        {hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div class={names('govuk-task-list__status', status.class)} id={`${id}-status`}>
        {status.tag ? <Tag {...status.tag} /> : status.text}
      </div>
    </li>
  );
}

function Title({ task, id }: { readonly task: Task; readonly id: string }) {
  const title = toPart(task.title);
  if (!task.href) return <div class={title.class}>{title.text}</div>;
  return (
    <a
      class={names('govuk-link', 'govuk-task-list__link', title.class)}
      href={task.href}
      aria-describedby={names(task.hint ? `${id}-hint` : undefined, `${id}-status`)}
    >
      {title.text}
    </a>
  );
}
