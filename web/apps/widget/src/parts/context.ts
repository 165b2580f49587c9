import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { State } from '../chat/state.ts';
import type { Store } from '../chat/store.ts';
import type { Words } from '../words/words.ts';

export const ChatContext = createContext<{ store: Store; words: Words } | null>(null);

export function useChat(): { store: Store; words: Words; state: State } {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('A part of the chat is drawn outside of it.');
  const [state, setState] = useState(chat.store.state);
  useEffect(() => chat.store.subscribe(() => setState(chat.store.state)), [chat]);
  return { ...chat, state };
}
