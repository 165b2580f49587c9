import { Ago } from '@baton/ui/Ago';
import { category, percent } from '@baton/ui/words';
import { Link } from '@tanstack/react-router';
import type { Article } from '../api/listArticles';
import { languageName } from '@baton/ui/languages';
import { State } from '../State';
import styles from './ArticleList.module.css';

export function ArticleRow({ article }: { article: Article }) {
  const votes = article.helpful_votes + article.unhelpful_votes;
  return (
    <tr>
      <th scope="row">
        <Link to="/knowledge/$key" params={{ key: article.key }} className={styles.title}>
          {article.title}
        </Link>
        <span className={styles.facts}>
          <State article={article} />
          <span>{category(article.category)}</span>
          {article.language !== 'en' && <span>{languageName(article.language)}</span>}
        </span>
      </th>
      <td className={styles.number} data-name="Used">
        {article.used_in_answers ?? 0}
      </td>
      <td className={styles.number} data-name="Views">
        {article.views}
      </td>
      <td
        className={styles.number}
        data-name="Helped"
        title={votes ? `${article.helpful_votes} of ${votes} readers` : 'Nobody said yet'}
      >
        {votes ? percent(article.helpful_votes / votes) : '–'}
      </td>
      <td className={styles.number} data-name="Changed">
        <Ago at={article.updated_at} />
      </td>
    </tr>
  );
}
