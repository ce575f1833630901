import type { Policy, PolicyFile } from './policy.js';
import { lineAt, PolicyFault } from './policy-fault.js';
import { policySchema, type Vocabulary } from './policy-schema.js';
import { standingPolicy } from './standing-policy.js';

function checkFile({ engine }: Policy, { name, text }: PolicyFile, schema: ReturnType<typeof policySchema>): void {
  const answer = engine.validate({ schema, policies: { staticPolicies: text } });
  if (answer.type === 'failure')
    throw new PolicyFault(name, 1, 'it cannot be checked', 'see docs/how-to/write-a-policy.md');
  const [found] = [...answer.validationErrors, ...answer.validationWarnings];
  if (!found) return;
  const { message, help, sourceLocations } = found.error;
  const wrong = message.replace(/^for policy `[^`]*`, /, '');
  const repair = help ?? 'use a word that a published declaration or the list in docs/how-to/write-a-policy.md has';
  throw new PolicyFault(name, lineAt(text, sourceLocations?.[0]?.start ?? 0), wrong, repair);
}

/**
 * Checks the policies against the words that the published declarations have: a role or service that nobody declares, a
 * mark that does not exist, a misspelt attribute and a policy that can never hold are all refused.
 * @throws PolicyFault with file, line and repair
 */
export function checkPolicies(vocabulary: Vocabulary, policy: Policy = standingPolicy()): void {
  const schema = policySchema(vocabulary);
  for (const file of policy.files) checkFile(policy, file, schema);
}
