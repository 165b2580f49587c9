import { Room } from '@baton/ui/Room';
import { SampleRemoval } from './SampleRemoval';

/** Settings: the sample company and its removal. */
export function SampleData() {
  return (
    <Room title="Sample data" about="The company that came with the first start, to look around in.">
      <SampleRemoval />
    </Room>
  );
}
