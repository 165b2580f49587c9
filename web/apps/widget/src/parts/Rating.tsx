/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { fill } from '../words/words.ts';
import { useChat } from './context.ts';

/** How it was: one tap, and words if somebody likes. May be changed until there are words. */
export function Rating() {
  const { store, words, state } = useChat();
  const { score, isFinal } = state.conversation.rating;
  const [comment, setComment] = useState('');
  const [isThanked, setThanked] = useState(false);
  if (isFinal || isThanked)
    return (
      <p class="card" role="status">
        {words.thanks}
      </p>
    );

  return (
    <form
      class="card rating"
      onSubmit={(event) => {
        event.preventDefault();
        if (score === null) return;
        if (comment.trim()) void store.rate(score, comment.trim());
        setThanked(true);
      }}
    >
      <fieldset>
        <legend>{words.rate}</legend>
        <div class="scores">
          {[1, 2, 3, 4, 5].map((value) => (
            <label key={value} title={fill(words.score, { score: value })}>
              <input
                type="radio"
                name="score"
                aria-label={fill(words.score, { score: value })}
                checked={score === value}
                onChange={() => void store.rate(value)}
              />
              <span aria-hidden="true">{value}</span>
            </label>
          ))}
        </div>
        <p class="ends" aria-hidden="true">
          <span>{words.bad}</span>
          <span>{words.good}</span>
        </p>
      </fieldset>
      {score !== null && (
        <>
          <textarea
            aria-label={words.comment}
            placeholder={words.comment}
            rows={2}
            maxLength={2000}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.sendRating}
          </button>
        </>
      )}
    </form>
  );
}
