import { Dialog } from '@baton/ui/Dialog';
import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { category } from '@baton/ui/words';
import { useQuery } from '@tanstack/react-query';
import { autonomyVersionsQuery, type AutonomyVersion } from '../api/autonomyVersions';
import { useRestoreAutonomy } from '../api/useRestoreAutonomy';
import { VersionList } from './VersionList';

/** What agents were allowed before, over all categories, with what changed. */
export function AutonomyHistory({
  version,
  mayEdit,
  onClose,
}: {
  version: number;
  mayEdit: boolean;
  onClose: () => void;
}) {
  const versions = useQuery(autonomyVersionsQuery);
  const restore = useRestoreAutonomy();
  return (
    <Dialog
      open
      onClose={onClose}
      place="side"
      wide
      title="Earlier rules"
      about="The rules of all categories are kept together; bringing a version back brings all of them back."
    >
      {versions.error ? (
        <Failure what="The earlier rules" error={versions.error} retry={() => void versions.refetch()} />
      ) : versions.data ? (
        <VersionList
          versions={versions.data.map((one) => ({ ...one, text: asText(one) }))}
          current={version}
          mayRestore={mayEdit}
          pending={restore.isPending}
          error={restore.error}
          onRestore={(number) => restore.mutate({ number, basis: version }, { onSuccess: onClose })}
        />
      ) : (
        <SkeletonRows rows={4} label="Loading the earlier rules" />
      )}
    </Dialog>
  );
}

function asText({ categories }: AutonomyVersion) {
  return categories
    .map((rule) =>
      rule.autonomy === 'auto'
        ? `${category(rule.category)}: auto from ${Math.round(rule.threshold * 100)} % sure, else ${rule.team}`
        : `${category(rule.category)}: ${rule.autonomy}, then ${rule.team}`,
    )
    .join('\n');
}
