import { percent } from '@baton/ui/words';
import type { Figures } from './api/readFigures';
import { Bars, type Bar } from './charts/Bars';
import { Chart } from './charts/Chart';
import { Columns, type Column } from './charts/Columns';
import { ReliabilityDiagram } from './charts/ReliabilityDiagram';
import { columnsOf } from './columnsOf';
import { NumbersTable } from './NumbersTable';
import { categoryName, dayName, hourName, language, outcomes, reason, tickets, wait } from './names';
import { reliabilityWords } from './reliabilityWords';
import styles from './Insights.module.css';

type Open = (metric: string, bucket?: string) => void;
type Bucket = Figures['categories'][number];

/** The small multiples: the same few shapes, each with its names at its lengths. */
export function Charts({ figures, open }: { figures: Figures; open: Open }) {
  return (
    <div className={styles.grid}>
      <Days figures={figures} open={open} />
      <Chart title="Where the tickets stand" means={figures.definitions.outcomes}>
        <Bars
          label="Tickets by what became of them"
          bars={standing(figures)}
          open={(bucket) => open('outcome', bucket)}
        />
      </Chart>
      <Chart title="Why agents passed on" means={figures.definitions.reasons} says={reasonsSay(figures)}>
        <Bars
          label="Tickets passed on, by reason"
          bars={figures.reasons.slice(0, 8).map((item) => ({ ...item, name: reason(item.bucket) }))}
          open={(bucket) => open('reason', bucket)}
        />
      </Chart>
      <Sureness figures={figures} open={open} />
      <FirstAnswers figures={figures} open={open} />
      <Chart title="What it was about" says={<Settled />}>
        <Bars
          label="Tickets by category"
          bars={figures.categories.map((item) => parted(item, categoryName))}
          open={(bucket) => open('category', bucket)}
        />
      </Chart>
      <Chart title="Languages" says={<Settled />}>
        <Bars
          label="Tickets by language"
          bars={figures.languages.slice(0, 8).map((item) => parted(item, language))}
          open={(bucket) => open('language', bucket)}
        />
      </Chart>
      <Chart title="What customers said" means={figures.definitions.satisfaction} says={ratingsSay(figures)}>
        {figures.satisfaction.rated > 0 && (
          <Bars
            label="Ratings"
            bars={[...figures.satisfaction.ratings].reverse().map((item) => ({
              bucket: String(item.rating),
              name: ['', '1, bad', '2', '3', '4', '5, very good'][item.rating] ?? String(item.rating),
              count: item.count,
              ...(item.rating <= 2 ? { tone: 'lost' as const } : {}),
            }))}
            open={(bucket) => open('satisfaction', bucket)}
          />
        )}
      </Chart>
      <Hours figures={figures} open={open} />
    </div>
  );
}

function Days({ figures, open }: { figures: Figures; open: Open }) {
  const columns = columnsOf(figures.days);
  const busiest = figures.days.reduce((most, day) => (day.count > most.count ? day : most));
  const mean = figures.tickets.count / figures.days.length;
  return (
    <Chart
      wide
      title="Tickets a day"
      means={figures.definitions.days}
      says={
        <>
          {mean.toLocaleString(undefined, { maximumFractionDigits: 1 })} a day, most on{' '}
          {dayName(busiest.date, 'long')} with {busiest.count}. <Settled />
        </>
      }
      table={
        <NumbersTable
          head={['Day', 'Tickets', 'Settled by agents']}
          rows={figures.days
            .filter((day) => day.count > 0)
            .map((day) => ({
              name: dayName(day.date, 'long'),
              cells: [
                { count: day.count, open: () => open('day', day.date) },
                { count: day.settled, open: () => open('day', `${day.date}:settled`) },
              ],
            }))}
        />
      }
    >
      <Columns label="Tickets a day" columns={columns} open={(bucket) => open('day', bucket)} />
    </Chart>
  );
}

function Hours({ figures, open }: { figures: Figures; open: Open }) {
  const busiest = figures.hours.indexOf(Math.max(...figures.hours));
  const columns: Column[] = figures.hours.map((count, hour) => ({
    bucket: String(hour),
    count,
    name: `${hourName(hour)} to ${hourName((hour + 1) % 24)}: ${tickets(count)}`,
    tick: hour % 6 === 0 ? hourName(hour) : undefined,
  }));
  return (
    <Chart
      title="Hours of the day"
      means={figures.definitions.hours}
      says={`Busiest between ${hourName(busiest)} and ${hourName((busiest + 1) % 24)}, ${figures.period.time_zone} time.`}
      table={
        <NumbersTable
          head={['Hour', 'Tickets']}
          rows={figures.hours.map((count, hour) => ({
            name: hourName(hour),
            cells: [{ count, open: () => open('hour', String(hour)) }],
          }))}
        />
      }
    >
      <Columns label="Tickets by hour of the day" columns={columns} open={(bucket) => open('hour', bucket)} />
    </Chart>
  );
}

function Sureness({ figures, open }: { figures: Figures; open: Open }) {
  const { reliability } = figures;
  return (
    <Chart
      title="Is their confidence to be relied on?"
      means={figures.definitions.reliability}
      says={reliabilityWords(reliability)}
      table={
        reliability.bins.length > 0 && (
          <NumbersTable
            head={['How sure', 'Answers', 'Turned out right']}
            rows={reliability.bins.map((bin) => ({
              name: percent(bin.mean_confidence),
              cells: [
                { count: bin.answers, open: () => open('reliability', String(bin.bin)) },
                { count: bin.right, open: () => open('reliability', `${bin.bin}:right`) },
              ],
            }))}
          />
        )
      }
    >
      {reliability.bins.length > 0 && (
        <ReliabilityDiagram bins={reliability.bins} open={(bucket) => open('reliability', bucket)} />
      )}
      <p className={styles.foot}>
        <button type="button" onClick={() => open('reliability', 'known')}>
          {reliability.answers} answers
        </button>{' '}
        are known,{' '}
        <button type="button" onClick={() => open('reliability', 'undecided')}>
          {reliability.undecided}
        </button>{' '}
        are still open.
        {reliability.calibration_error !== null && (
          <span title={figures.definitions.calibration_error}>
            {' '}
            Calibration error (ECE) {reliability.calibration_error.toLocaleString()}.
          </span>
        )}
      </p>
    </Chart>
  );
}

function FirstAnswers({ figures, open }: { figures: Figures; open: Open }) {
  const bars = (by: 'agent' | 'teammate', reply: Figures['first_reply_by_agents']): Bar[] =>
    reply.bins.map((bin) => ({
      bucket: `${by}:${bin.bucket}`,
      name: wait(bin.bucket),
      count: bin.count,
      ...(by === 'agent' ? { tone: 'agent' as const } : {}),
    }));
  return (
    <Chart
      title="How long customers waited for a first answer"
      means={figures.definitions.first_reply}
      says={
        figures.not_answered_yet > 0 && (
          <button type="button" className={styles.inline} onClick={() => open('first_reply', 'none')}>
            {tickets(figures.not_answered_yet)} without an answer yet
          </button>
        )
      }
    >
      <h3 className={styles.small}>Where an agent answered first</h3>
      {figures.first_reply_by_agents.count > 0 ? (
        <Bars
          label="First answers by agents"
          bars={bars('agent', figures.first_reply_by_agents)}
          open={(bucket) => open('first_reply', bucket)}
        />
      ) : (
        <p>No ticket in these days.</p>
      )}
      <h3 className={styles.small}>Where a person answered first</h3>
      {figures.first_reply_by_teammates.count > 0 ? (
        <Bars
          label="First answers by people"
          bars={bars('teammate', figures.first_reply_by_teammates)}
          open={(bucket) => open('first_reply', bucket)}
        />
      ) : (
        <p>No ticket in these days.</p>
      )}
    </Chart>
  );
}

/** Says what the coloured part is where a legend would stand. */
function Settled() {
  return (
    <span className={styles.settled}>
      <i aria-hidden="true" /> settled by agents alone
    </span>
  );
}

const tones: Record<string, Bar['tone']> = { confirmed: 'agent', assumed: 'agent', abandoned: 'lost' };

function standing(figures: Figures): Bar[] {
  const total = Math.max(1, figures.tickets.count);
  return figures.outcomes.map((item) => ({
    bucket: item.outcome,
    name: outcomes[item.outcome] ?? item.outcome,
    count: item.count,
    note: item.count > 0 ? percent(item.count / total) : '',
    ...(tones[item.outcome] ? { tone: tones[item.outcome] } : {}),
  }));
}

function parted(item: Bucket, name: (code: string) => string): Bar {
  return { bucket: item.bucket, name: name(item.bucket), count: item.count, part: item.settled };
}

function reasonsSay({ reasons, passed_on: passedOn }: Figures) {
  const [first] = reasons;
  return first
    ? `Most often: ${reason(first.bucket).toLowerCase()}, ${first.count} of ${passedOn.count}.`
    : 'Agents passed nothing on in these days.';
}

function ratingsSay({ satisfaction: { rated, mean, mean_before: before } }: Figures) {
  if (rated === 0 || mean === null) return 'Nobody has rated in these days.';
  const told = `${mean.toLocaleString()} of 5 on average, by ${rated === 1 ? 'one customer' : `${rated} customers`}`;
  return before === null ? `${told}.` : `${told}; ${before.toLocaleString()} before.`;
}
