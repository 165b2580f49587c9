// Runs before the first paint, so that a chosen theme never flashes.
try {
  const look = JSON.parse(localStorage.getItem('baton.look') ?? '{}');
  if (look.theme === 'light' || look.theme === 'dark') document.documentElement.dataset.theme = look.theme;
  if (look.density === 'compact') document.documentElement.dataset.density = 'compact';
} catch {
  // Without storage the system's theme is right.
}
