/** The languages that agents read and that Baton's own texts exist in. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `de` as the desk calls it: `German`. A code that is none is its own name. */
export function languageName(code: string) {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
