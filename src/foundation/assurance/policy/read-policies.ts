import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../../platform/canonical-json.js';
import { cedar, type Engine } from './cedar.js';
import type { Policy, PolicyFile, Rule } from './policy.js';
import { lineAt, PolicyFault } from './policy-fault.js';

/** The `*.cedar` files of a folder, by name. */
export const readPolicyFiles = (folder: string): readonly PolicyFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.cedar'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function requireParsed(engine: Engine, { name, text }: PolicyFile): readonly string[] {
  const checked = engine.checkParsePolicySet({ staticPolicies: text });
  const [error] = checked.type === 'failure' ? checked.errors : [];
  if (error) {
    const wrong = error.message.replace('failed to parse policies from string: ', '');
    throw new PolicyFault(
      name,
      lineAt(text, error.sourceLocations?.[0]?.start ?? 0),
      wrong,
      error.help ?? 'see docs/how-to/write-a-policy.md',
    );
  }
  const parts = engine.policySetTextToParts(text);
  if (parts.type === 'failure')
    throw new PolicyFault(name, 1, 'it cannot be read', 'see docs/how-to/write-a-policy.md');
  if (parts.policy_templates.length > 0)
    throw new PolicyFault(name, 1, 'it holds a template', 'write ?principal and ?resource out');
  return parts.policies;
}

/** A policy's name and sentence, without which nobody can say by what a look was decided. */
function readRule(engine: Engine, { name, text }: PolicyFile, source: string): Rule {
  const line = lineAt(text, Buffer.byteLength(text.slice(0, Math.max(0, text.indexOf(source)))));
  const read = engine.policyToJson(source);
  const { id, plain } = (read.type === 'success' && read.json.annotations) || {};
  if (read.type !== 'success' || !id)
    throw new PolicyFault(name, line, 'a policy has no name', 'put @id("a-name") before it');
  if (!plain) throw new PolicyFault(name, line, `${id} has no plain sentence`, 'put @plain("What it says.") before it');
  return { id, plain, effect: read.json.effect, file: name };
}

/**
 * Reads policies and hands them to the engine, parsed.
 * @throws PolicyFault where one does not parse, has no name or sentence, or takes another's name
 */
export function readPolicies(files: readonly PolicyFile[], engine: Engine = cedar()): Policy {
  const rules: Rule[] = [];
  const sources: Record<string, string> = {};
  for (const file of files) {
    for (const source of requireParsed(engine, file)) {
      const rule = readRule(engine, file, source);
      if (Object.hasOwn(sources, rule.id))
        throw new PolicyFault(file.name, 1, `${rule.id} is there twice`, 'give one of the two another @id');
      rules.push(rule);
      sources[rule.id] = source;
    }
  }
  const digest = hash('sha256', canonicalJson(files.map(({ name, text }) => [name, text])), 'hex');
  const parsed = engine.preparsePolicySet(digest, { staticPolicies: sources });
  if (parsed.type === 'failure') throw new Error('The policies parse one by one and not together.');
  return { rules, files, digest, parsed: digest, engine };
}
