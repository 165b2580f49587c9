/** Names of the launcher. The chat brings its own words; these are needed before it is loaded. */
const words: Record<string, [open: string, close: string, unread: string]> = {
  en: ['Open chat', 'Close chat', 'new'],
  de: ['Chat öffnen', 'Chat schließen', 'neu'],
  fr: ['Ouvrir le chat', 'Fermer le chat', 'nouveau(x)'],
  es: ['Abrir el chat', 'Cerrar el chat', 'nuevo(s)'],
  pt: ['Abrir o chat', 'Fechar o chat', 'novo(s)'],
  it: ['Apri la chat', 'Chiudi la chat', 'nuovi'],
  nl: ['Chat openen', 'Chat sluiten', 'nieuw'],
};

export function languageOf(...wishes: (string | null | undefined)[]): string {
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (language && words[language]) return language;
  }
  return 'en';
}

export function wordsOf(language: string): [string, string, string] {
  return words[language] ?? ['Open chat', 'Close chat', 'new'];
}
