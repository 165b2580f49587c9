/** @jsxImportSource preact */
import type { Line } from '../chat/conversation.ts';
import type { Source } from '../chat/frames.ts';
import { fill, type Words } from '../words/words.ts';
import { useChat } from './context.ts';
import { FileOf } from './FileOf.tsx';
import { BatonIcon } from './icons.tsx';
import { Away, Rich } from './Rich.tsx';

/** One line; the name stands only where the speaker changes. */
export function LineOf({ line, before }: { line: Line; before: Line | undefined }) {
  const { words } = useChat();
  if (line.kind === 'news') return <p class="news">{newsOf(line, words)}</p>;
  if (line.kind === 'mine') return <Mine line={line} />;
  const isNew = before?.kind !== 'theirs' || before.author !== line.author || before.name !== line.name;
  return <Theirs line={line} isNew={isNew} />;
}

function newsOf(line: Line & { kind: 'news' }, words: Words): string {
  switch (line.news) {
    case 'joined':
      return fill(words.joined, { name: line.name });
    case 'handed_over':
      return words.handedOver;
    case 'back_to_agent':
      return words.backToAgent;
    case 'resolved':
      return words.resolved;
  }
}

function Mine({ line }: { line: Line & { kind: 'mine' } }) {
  const { store, words, state } = useChat();
  return (
    <div class="mine">
      <span class="unseen">{words.you}: </span>
      <div class={line.state === 'sent' ? 'bubble' : 'bubble pale'}>
        <p>{line.text}</p>
      </div>
      <Files files={line.files} />
      {line.state === 'waiting' && (
        <small>{state.isOnline && state.link === 'open' ? words.sending : words.waiting}</small>
      )}
      {line.state === 'failed' && (
        <small class="failed">
          {words.failed}{' '}
          <button type="button" class="plain" onClick={() => store.again(line.key)}>
            {words.again}
          </button>
        </small>
      )}
    </div>
  );
}

function Theirs({ line, isNew }: { line: Line & { kind: 'theirs' }; isNew: boolean }) {
  const { store, words } = useChat();
  const isAgent = line.author === 'agent';
  return (
    <article class={isAgent ? 'theirs agent' : 'theirs'}>
      {isNew && (
        <header>
          {isAgent ? <BatonIcon /> : <span class="initials">{initials(line.name)}</span>}
          <strong>{isAgent ? store.config.name : line.name}</strong>
          {isAgent && <span class="quiet">{words.agent}</span>}
        </header>
      )}
      <Rich text={line.text} sources={line.sources} newTab={words.opensNewTab} />
      <Files files={line.files} />
      {line.sources.length > 0 && (
        <footer>
          <span class="unseen">{words.sources}</span>
          <ul>
            {articlesOf(line.sources).map(({ numbers, title, url }) => (
              <li key={url}>
                <span>{numbers.join(', ')}</span>
                <Away href={url} newTab={words.opensNewTab}>
                  {title}
                </Away>
              </li>
            ))}
          </ul>
        </footer>
      )}
    </article>
  );
}

/** Several passages of one article are one place to read on. */
function articlesOf(sources: Source[]): { numbers: number[]; title: string; url: string }[] {
  const articles = new Map<string, { numbers: number[]; title: string; url: string }>();
  for (const { number, title, url } of sources) {
    const known = articles.get(url);
    if (known) known.numbers.push(number);
    else articles.set(url, { numbers: [number], title, url });
  }
  return [...articles.values()];
}

function Files({ files }: { files: (Line & { kind: 'mine' })['files'] }) {
  if (files.length === 0) return null;
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.id}>
          <FileOf file={file} />
        </li>
      ))}
    </ul>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');
}
