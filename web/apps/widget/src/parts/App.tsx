/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { ChatPage } from './ChatPage.tsx';
import { useChat } from './context.ts';
import { Home } from './Home.tsx';

export function App() {
  const { store, state } = useChat();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) store.close();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [store]);
  return state.view === 'home' ? <Home /> : <ChatPage />;
}
