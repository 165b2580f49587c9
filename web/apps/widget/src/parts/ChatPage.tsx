/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { linesOf } from '../chat/conversation.ts';
import { fill } from '../words/words.ts';
import { AwayNote } from './AwayNote.tsx';
import { Composer } from './Composer.tsx';
import { useChat } from './context.ts';
import { EmailCard } from './EmailCard.tsx';
import { BackIcon, CloseIcon, DownIcon } from './icons.tsx';
import { LineOf } from './LineOf.tsx';
import { Rating } from './Rating.tsx';

/** One conversation. */
export function ChatPage() {
  const { store, words, state } = useChat();
  const { conversation } = state;
  const isWithPerson = conversation.teammate !== null || conversation.status === 'escalated';
  return (
    <main class="chat">
      <header class="bar">
        <button
          type="button"
          class="icon"
          aria-label={words.back}
          title={words.back}
          onClick={() => store.home()}
        >
          <BackIcon />
        </button>
        <div class="who">
          <h1>{store.config.name}</h1>
          <p>{conversation.teammate ?? (isWithPerson ? words.team : words.agent)}</p>
        </div>
        <button
          type="button"
          class="icon"
          aria-label={words.close}
          title={words.close}
          onClick={() => store.close()}
        >
          <CloseIcon />
        </button>
      </header>
      <LinkBanner />
      <Lines />
      {conversation.status === 'closed' ? (
        <footer class="closed">
          <p>{words.closed}</p>
          <button type="button" class="button" onClick={() => store.home()}>
            {words.newConversation}
          </button>
        </footer>
      ) : (
        <Composer />
      )}
    </main>
  );
}

/** Says it in words when the network is gone; after a moment, so that a short gap passes without a flash. */
function LinkBanner() {
  const { words, state } = useChat();
  const isLost = !state.isOnline || state.link !== 'open';
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(isLost), !isLost || !state.isOnline ? 0 : 1500);
    return () => clearTimeout(timer);
  }, [isLost, state.isOnline]);
  return (
    <p class="link" role="status" hidden={!isShown}>
      {isShown && (state.isOnline ? words.reconnecting : words.offline)}
    </p>
  );
}

function Lines() {
  const { store, words, state } = useChat();
  const { conversation } = state;
  const box = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const lines = linesOf(conversation);
  const typing = typingOf();

  function typingOf(): string | null {
    if (conversation.typing === 'teammate')
      return fill(words.teammateTyping, { name: conversation.teammate ?? words.team });
    return conversation.typing === 'agent' && conversation.teammate === null ? words.agentTyping : null;
  }

  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  const newest = lines.at(-1);
  useEffect(() => {
    // Whoever reads further up is not moved, and an answer longer than the screen is shown from its beginning.
    if (isAtEnd && box.current) showNewest(box.current, newest?.kind === 'theirs');
  }, [newest?.key, newest?.kind, typing, isAtEnd, conversation.rating.asked, state.notice]);

  return (
    <div class="stage">
      <div
        class="lines"
        ref={box}
        tabIndex={0}
        role="log"
        aria-live="polite"
        aria-label={words.log}
        onScroll={(event) => {
          const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
          setAtEnd(scrollHeight - scrollTop - clientHeight < 60);
        }}
      >
        {lines.map((line, at) => (
          <LineOf key={line.key} line={line} before={lines[at - 1]} />
        ))}
        {(conversation.status === 'escalated' || conversation.teammate) && <AwayNote />}
        <EmailCard />
        {conversation.rating.asked && <Rating key={store.state.ticket ?? ''} />}
        {state.notice && (
          <p class="notice" role="alert">
            {words[state.notice]}
          </p>
        )}
        <p class="typing" hidden={!typing}>
          <span class="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {typing}
        </p>
      </div>
      {!isAtEnd && (
        <button
          type="button"
          class="latest"
          aria-label={words.goLatest}
          title={words.goLatest}
          onClick={toEnd}
        >
          <DownIcon />
        </button>
      )}
    </div>
  );
}

function showNewest(box: HTMLElement, isAnswer: boolean): void {
  const last = [...box.querySelectorAll<HTMLElement>('.theirs')].at(-1);
  const end = box.scrollHeight - box.clientHeight;
  box.scrollTo({ top: isAnswer && last ? Math.min(end, last.offsetTop - 12) : end });
}
