import type { Customer } from './api/readCustomer';
import { day, money } from './words';
import styles from './Purchases.module.css';

/** What they bought, newest first; what is not simply paid says so. */
export function Purchases({ purchases, most = 8 }: { purchases: Customer['purchases']; most?: number }) {
  if (purchases.length === 0) return <p className={styles.quiet}>None known.</p>;
  return (
    <ul className={styles.list}>
      {purchases.slice(0, most).map((purchase, index) => (
        <li key={index}>
          <span>{purchase.product}</span>
          <span className={styles.quiet}>
            {money(purchase.amount, purchase.currency)} · {day(purchase.purchased_at)}
            {purchase.status !== 'paid' && <strong> · {purchase.status}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
