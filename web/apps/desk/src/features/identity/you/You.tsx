import { useSession } from '@baton/api/session';
import { Button } from '@baton/ui/Button';
import { Room } from '@baton/ui/Room';
import { useSignOut } from '../api/useSignOut';
import { roles } from '../people/roles';
import { Look } from './Look';
import { MySessions } from './MySessions';
import { Password } from './Password';
import { TwoStep } from './TwoStep';

/** One's own account: how the desk looks, how one signs in, and where one is signed in. */
export function You() {
  const session = useSession();
  const signOut = useSignOut();
  return (
    <Room
      title={session.name}
      about={`${session.email} · ${roles[session.role].name}. ${roles[session.role].about}`}
      actions={
        <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out
        </Button>
      }
    >
      <Look />
      <Password />
      <TwoStep isOn={session.has_totp} />
      <MySessions />
    </Room>
  );
}
