import '@fontsource-variable/inter/index.css';
import '@baton/ui/tokens.css';
import '@baton/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './app/Desk';

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
