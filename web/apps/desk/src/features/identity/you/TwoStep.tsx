import { Button } from '@baton/ui/Button';
import { Section } from '@baton/ui/Room';
import { useState } from 'react';
import { RemoveTwoStep } from './RemoveTwoStep';
import { SetUpTwoStep } from './SetUpTwoStep';

/** A second proof at sign-in: the code of an authenticator. */
export function TwoStep({ isOn }: { isOn: boolean }) {
  const [asked, setAsked] = useState<'on' | 'off'>();
  const close = () => setAsked(undefined);
  return (
    <Section
      title="Two-step sign-in"
      about={
        isOn
          ? 'On. After your password you are asked for a code of your authenticator.'
          : 'Off. With it, somebody who learns your password still cannot sign in.'
      }
      actions={
        isOn ? (
          <Button onClick={() => setAsked('off')}>Turn off</Button>
        ) : (
          <Button onClick={() => setAsked('on')}>Turn on</Button>
        )
      }
    >
      {asked === 'on' && <SetUpTwoStep onClose={close} />}
      {asked === 'off' && <RemoveTwoStep onClose={close} />}
    </Section>
  );
}
