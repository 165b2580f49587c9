/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { kept } from '../chat/storage.ts';
import { fill } from '../words/words.ts';
import { useChat } from './context.ts';

/** Asks where to write when the visitor is gone; never twice, and always with a way past it. */
export function EmailCard() {
  const { store, words, state } = useChat();
  const [email, setEmail] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  if (saved)
    return (
      <p class="card" role="status">
        {fill(words.emailSaved, { email: saved })}
      </p>
    );

  // An answer at once needs no address; a person may answer when the visitor is gone.
  const takesTime = state.conversation.status === 'escalated' || state.conversation.teammate !== null;
  const isWanted = state.needsEmail || (store.config.email !== 'off' && takesTime && !kept().askedEmail);
  if (!isWanted || state.isVerified || state.email) return null;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void store.leaveEmail(email.trim()).then((isSaved) => isSaved && setSaved(email.trim()));
      }}
    >
      <label class="field">
        {words.email}
        <input
          type="email"
          required
          autocomplete="email"
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{words.emailWhy}</p>
      <div class="choices">
        <button type="submit" class="button">
          {words.emailSave}
        </button>
        {!state.needsEmail && (
          <button type="button" class="plain" onClick={() => store.skipEmail()}>
            {words.emailSkip}
          </button>
        )}
      </div>
    </form>
  );
}
