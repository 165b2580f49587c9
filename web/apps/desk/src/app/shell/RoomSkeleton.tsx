import { SkeletonRows } from '@baton/ui/Skeleton';

export function RoomSkeleton() {
  return (
    <div style={{ padding: 'var(--space-8)' }}>
      <SkeletonRows rows={8} label="Loading the room" />
    </div>
  );
}
