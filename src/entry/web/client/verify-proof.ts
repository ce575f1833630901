/**
 * Checks a proof on the device that shows the page. Nothing is sent: the form's own way to the server is taken only
 * where this does not run.
 */
import { h, render } from 'preact';
import { checkProof, type ProofFault, prepareToVerify } from '../../../foundation/record/browser.js';
import { ErrorSummary } from '../../components/content/error-summary.js';
import { PageLanguage } from '../../components/language.js';
import { ProofVerdict } from '../../components/proof/proof-verdict.js';
import { proofFaults } from '../../components/proof/words.js';

const form = document.querySelector<HTMLFormElement>('#check-proof');
const verdict = document.querySelector<HTMLElement>('#verdict');
const file = document.querySelector<HTMLInputElement>('#file');
const boxOf = (name: string) => document.querySelector<HTMLTextAreaElement>(`textarea[name=${name}]`);
const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';

const aboutKeys: readonly ProofFault[] = ['no-keys', 'bad-key', 'other-log', 'other-key'];
const aboutEntry: readonly ProofFault[] = ['no-entry', 'entry-too-long'];

function targetOf(fault: ProofFault): string {
  if (aboutEntry.includes(fault)) return '#entry';
  return aboutKeys.includes(fault) ? '#keys' : '#proof';
}

function check(into: HTMLElement): void {
  const text = (name: string) => boxOf(name)?.value ?? '';
  const began = performance.now();
  const checked = checkProof({ file: text('proof'), keys: text('keys'), entry: text('entry'), now: new Date() });
  const told = checked.ok
    ? h(ProofVerdict, { proof: checked, language, timeZone: into.dataset.timeZone ?? 'Europe/London' })
    : h(ErrorSummary, { errors: [{ text: proofFaults[checked.fault][language], href: targetOf(checked.fault) }] });
  render(h(PageLanguage.Provider, { value: language }, told), into);
  into.dataset.milliseconds = String(performance.now() - began);
  into.dataset.fault = checked.ok ? '' : checked.fault;
  into.tabIndex = -1;
  into.focus();
}

async function take(chosen: File | undefined): Promise<void> {
  const box = boxOf('proof');
  if (!chosen || !box || !verdict) return;
  // A file of any size is read no further than a proof can be long; what is longer is told so.
  box.value = await chosen.slice(0, 200_000).text();
  check(verdict);
}

if (form && verdict && file) {
  verdict.replaceChildren();
  document.querySelector<HTMLElement>('#file-box')?.removeAttribute('hidden');
  const who = document.querySelector<HTMLElement>('#who-checks');
  if (who?.dataset.onDevice) who.textContent = who.dataset.onDevice;
  setTimeout(prepareToVerify);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(verdict);
  });
  file.addEventListener('change', () => void take(file.files?.[0]));
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
}
