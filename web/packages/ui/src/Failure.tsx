import { Button } from './Button';
import { Notice } from './Notice';

/** A part of the page that could not be loaded, with a way to try again. */
export function Failure({
  what,
  error,
  retry,
}: {
  what: string;
  error: unknown;
  retry?: (() => void) | undefined;
}) {
  return (
    <Notice
      kind="error"
      title={`${what} could not be loaded`}
      action={
        retry && (
          <Button size="small" icon="refresh" onClick={retry}>
            Try again
          </Button>
        )
      }
    >
      {error instanceof Error ? error.message : 'Nothing is lost; try again in a moment.'}
    </Notice>
  );
}
