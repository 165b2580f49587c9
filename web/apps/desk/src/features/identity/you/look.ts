export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

export interface LookChoice {
  theme: Theme;
  density: Density;
}

const key = 'baton.look';

/** How this browser shows the desk. The page reads the same entry before it paints. */
export function readLook(): LookChoice {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<LookChoice>;
    return {
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
      density: kept.density === 'compact' ? 'compact' : 'comfortable',
    };
  } catch {
    return { theme: 'system', density: 'comfortable' };
  }
}

/** Shows it at once and keeps it for the next visit. */
export function chooseLook(look: LookChoice) {
  const root = document.documentElement;
  if (look.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = look.theme;
  if (look.density === 'compact') root.dataset.density = 'compact';
  else delete root.dataset.density;
  try {
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // Without storage it holds until the page is closed.
  }
}
