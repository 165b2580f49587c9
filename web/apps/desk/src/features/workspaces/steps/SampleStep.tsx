import { SampleRemoval } from '../SampleRemoval';

export function SampleStep() {
  return <SampleRemoval />;
}
