import { z } from 'zod';
import { authenticatorKinds, identityLevels } from '../../../foundation/people/index.js';

/** How a demonstration lets people in is nothing that a service could ask for. */
const kinds = authenticatorKinds.filter((kind) => kind !== 'demo');

const within = z
  .string()
  .regex(/^[1-9]\d{0,2} (minute|hour)s?$/)
  .meta({ description: 'How long ago the person may have signed in', examples: ['15 minutes'] });

/** What sending asks of the person: each fact on its own. */
const Submit = z
  .strictObject({
    authenticator: z
      .array(z.enum(kinds))
      .min(1)
      .optional()
      .meta({ description: 'Any of these ways of signing in', examples: [['passkey', 'oidc-two-factor']] }),
    identity: z
      .enum(identityLevels)
      .optional()
      .meta({ description: 'How sure it must be that they are who they say (GPG 45)', examples: ['P1'] }),
    within: within.optional(),
  })
  .meta({ description: 'What is asked of whoever sends it', examples: [{ identity: 'P1', within: '15 minutes' }] });

export const SignIn = z
  .strictObject({
    start: z
      .enum(['none', 'account'])
      .meta({ description: 'Nobody need sign in to begin, or everybody must', examples: ['none'] }),
    submit: Submit.optional(),
  })
  .meta({
    description: "What each act asks of the person's identity; none is anonymous",
    examples: [{ start: 'none' }],
  });
export type SignIn = z.infer<typeof SignIn>;
