/** What other parts of the room may do with the composer. */
export interface ComposerHandle {
  /** Puts words in, behind what stands there. */
  put: (text: string) => void;
  focus: (visibility?: 'public' | 'note') => void;
}
