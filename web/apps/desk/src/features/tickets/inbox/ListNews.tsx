import styles from './Inbox.module.css';

/** What arrived since the list was asked for. It waits until somebody wants to see it; nothing moves by itself. */
export function Arrived({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <>
      {count > 0 && (
        <button type="button" className={styles.fresh} onClick={onShow}>
          {count} new
        </button>
      )}
      <p className="visually-hidden" role="status">
        {count > 0 ? `${count} new tickets.` : ''}
      </p>
    </>
  );
}

/** What stands in the list and belongs elsewhere by now; it stays until somebody tidies up. */
export function Departed({ count, onTidy }: { count: number; onTidy: () => void }) {
  if (count === 0) return null;
  return (
    <button type="button" className={styles.tidy} onClick={onTidy}>
      {count === 1 ? '1 has left this view' : `${count} have left this view`} · tidy up
    </button>
  );
}
