import { Failure } from '@baton/ui/Failure';
import { SkeletonRows } from '@baton/ui/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { previewQuery } from '../api/previewArticle';
import styles from './Prose.module.css';

/**
 * An article exactly as the help centre shows it. The HTML comes from the server's one renderer, which lets no script,
 * style or foreign address through (RenderArticle); nothing else may be passed in here.
 */
export function Prose({ markdown }: { markdown: string }) {
  const preview = useQuery(previewQuery(markdown));
  if (preview.isPending) return <SkeletonRows rows={8} label="Drawing the article" />;
  if (preview.isError && !preview.data) {
    return <Failure what="The preview" error={preview.error} retry={() => void preview.refetch()} />;
  }
  return <div className={styles.prose} dangerouslySetInnerHTML={{ __html: preview.data?.html ?? '' }} />;
}
