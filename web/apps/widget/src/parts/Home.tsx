/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { kept, keep } from '../chat/storage.ts';
import { ago } from '../text/ago.ts';
import { Away } from './Rich.tsx';
import { AwayNote } from './AwayNote.tsx';
import { useChat } from './context.ts';
import { CloseIcon, PageIcon, SendIcon } from './icons.tsx';
import { useArticles } from './useArticles.ts';

/** Where a visit begins: greeting, a question with articles while it is typed, earlier conversations. */
export function Home() {
  const { store, words, state } = useChat();
  const { config } = store;
  const isShut = config.requires_identity && !state.isVerified;
  return (
    <main class="home">
      <header class="band">
        <div class="band-row">
          <strong>{config.name}</strong>
          <button
            type="button"
            class="icon"
            aria-label={words.close}
            title={words.close}
            onClick={() => store.close()}
          >
            <CloseIcon />
          </button>
        </div>
        <h1>{config.greeting ?? words.greeting}</h1>
        <p>{words.promise}</p>
      </header>
      <div class="home-body">
        {isShut ? <p class="notice">{words.signIn}</p> : <Question key={state.suggested} />}
        <AwayNote />
        <History />
      </div>
    </main>
  );
}

function Question() {
  const { store, words, state } = useChat();
  const [text, setText] = useState(kept().drafts?.new ?? '');
  const [email, setEmail] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const articles = useArticles(text);
  const asksEmail = store.config.email === 'required' && !state.isVerified && !state.email;

  useEffect(() => field.current?.focus(), []);

  const change = (value: string) => {
    setText(value);
    keep({ drafts: { ...kept().drafts, new: value } });
  };
  const send = async () => {
    if (text.trim() === '' || (asksEmail && !(await store.leaveEmail(email)))) return;
    keep({ drafts: { ...kept().drafts, new: '' } });
    store.ask(text.trim());
  };

  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {asksEmail && (
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
      )}
      <div class="ask">
        <textarea
          ref={field}
          aria-label={words.ask}
          placeholder={words.askHere}
          rows={3}
          maxLength={20_000}
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
        <button
          type="submit"
          class="send"
          aria-label={words.send}
          title={words.send}
          disabled={text.trim() === ''}
        >
          <SendIcon />
        </button>
      </div>
      {state.notice && (
        <p class="notice" role="alert">
          {words[state.notice]}
        </p>
      )}
      <section aria-live="polite" class="found">
        {articles.length > 0 && (
          <>
            <h2>{words.articles}</h2>
            <ul>
              {articles.map((article) => (
                <li key={article.url}>
                  <PageIcon />
                  <Away href={article.url} newTab={words.opensNewTab}>
                    {article.title}
                  </Away>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </form>
  );
}

function History() {
  const { store, words, state } = useChat();
  if (state.tickets.length === 0) return null;
  return (
    <section class="history">
      <h2>{words.history}</h2>
      <ul>
        {state.tickets.map((ticket) => (
          <li key={ticket.ticket_id}>
            <button type="button" onClick={() => store.enter(ticket.ticket_id)}>
              <span class="history-row">
                <strong>{ticket.subject}</strong>
                <time dateTime={ticket.updated_at}>
                  {ago(ticket.updated_at, store.language, words.justNow)}
                </time>
              </span>
              <span class="history-row quiet">
                <span class="preview">
                  {ticket.last_author === 'customer' && `${words.you}: `}
                  {ticket.last_message.replace(/[*_`#]|\[\d+\]/g, '')}
                </span>
                {ticket.status === 'resolved' && <span class="state">{words.resolved}</span>}
                {ticket.unread > 0 && <span class="badge">{ticket.unread}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
