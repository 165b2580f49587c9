import { Room } from '@baton/ui/Room';
import { Tabs } from '@baton/ui/Tabs';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { JudgeAnswers } from './judge/JudgeAnswers';
import { LabelTickets } from './label/LabelTickets';
import { ReliabilityPart } from './reliability/ReliabilityPart';
import { readLearningSearch, type Part } from './search';
import { VersionsPart } from './versions/VersionsPart';

const tabs: { value: Part; label: string }[] = [
  { value: 'label', label: 'Sort tickets' },
  { value: 'judge', label: 'Judge answers' },
  { value: 'reliability', label: 'Reliability' },
  { value: 'versions', label: 'Versions' },
];

/** Where people teach the agents, and see what came of it. */
export function LearningRoom() {
  const { part = 'label' } = readLearningSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return (
    <Room
      title="Learning"
      about="Agents learn from what people put right. A minute here is worth most where they are least sure."
      back={<Link to="/agents">Agents</Link>}
    >
      <Tabs
        label="Learning"
        value={part}
        tabs={tabs}
        onChange={(next) =>
          void navigate({
            to: '/agents/learning',
            search: next === 'label' ? {} : { part: next },
            replace: true,
          })
        }
      >
        {part === 'label' && <LabelTickets />}
        {part === 'judge' && <JudgeAnswers />}
        {part === 'reliability' && <ReliabilityPart />}
        {part === 'versions' && <VersionsPart />}
      </Tabs>
    </Room>
  );
}
