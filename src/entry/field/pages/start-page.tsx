import { fill } from '../../../platform/language/browser.js';
import { Button } from '../../components/form/button.js';
import { Input } from '../../components/form/input.js';
import { begin, unlock } from '../model/acts.js';
import { Act } from '../parts/act.js';
import { Heading } from '../parts/heading.js';
import { sayMoment } from '../parts/say-moment.js';
import { useApp } from '../parts/use-app.js';
import { startWords } from '../wording/app-words.js';

interface PinProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** No keeper of passwords is to offer or to keep it: it belongs to one shift. */
const Pin = ({ name, label, hint }: PinProps) => (
  <Input name={name} label={label} hint={hint} type="password" width={20} autocomplete="off" spellcheck={false} />
);

const canUsePasskey = typeof PublicKeyCredential !== 'undefined';

function ByPasskey({ words, pressed }: { readonly words: string; readonly pressed: () => Promise<void> }) {
  if (!canUsePasskey) return null;
  return (
    <Act onDo={() => pressed().then(() => false)}>
      <Button variant="secondary">{words}</Button>
    </Act>
  );
}

/** Where no shift is on the phone: begins one, under a PIN or the passkey of this device. */
export function StartPage() {
  const { model, say } = useApp();
  return (
    <>
      <Heading>{say(startWords.beginTitle)}</Heading>
      <p class="govuk-body">{say(startWords.about)}</p>
      <Act onDo={({ text }) => begin(model, text('pin'), text('again')).then(() => false)}>
        <Pin name="pin" label={say(startWords.pin)} hint={say(startWords.pinHint)} />
        <Pin name="again" label={say(startWords.again)} />
        <Button>{say(startWords.begin)}</Button>
      </Act>
      <ByPasskey words={say(startWords.beginPasskey)} pressed={() => begin(model, undefined)} />
      <p class="govuk-hint">{say(startWords.leaving)}</p>
    </>
  );
}

/** Where a shift is on the phone, locked. */
export function UnlockPage() {
  const { model, state, say, language } = useApp();
  const { lock } = state;
  if (!lock) return null;
  const moment = sayMoment(new Date(lock.ends), language);
  return (
    <>
      <Heading>{say(startWords.unlockTitle)}</Heading>
      {lock.way === 'passkey' ? (
        <ByPasskey words={say(startWords.unlockPasskey)} pressed={() => unlock(model, undefined)} />
      ) : (
        <Act onDo={({ text }) => unlock(model, text('pin')).then(() => true)}>
          <Pin name="pin" label={say(startWords.unlockPin)} />
          <Button>{say(startWords.unlock)}</Button>
        </Act>
      )}
      <p class="govuk-body">{fill(say(startWords.ends), { moment })}</p>
    </>
  );
}
