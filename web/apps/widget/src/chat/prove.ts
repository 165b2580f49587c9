import { Refusal, startSession } from './api.ts';
import { keep, kept } from './storage.ts';

const cannotRaise = ['identity.jti_missing', 'identity.replayed', 'identity.other_person', 'session.missing'];

/**
 * The website says who the visitor is. The running session takes the identity; where it may not, that session is left
 * behind and a new one begins.
 */
export async function prove(
  token: string,
  session: { language: string; page: string },
  leaveBehind: () => void,
): Promise<void> {
  const claim = { ...session, identity_token: token };
  try {
    await startSession(claim);
  } catch (failure) {
    if (!kept().token || !(failure instanceof Refusal) || !cannotRaise.includes(failure.code)) throw failure;
    keep({ token: undefined, ticket: undefined });
    leaveBehind();
    await startSession(claim);
  }
}
