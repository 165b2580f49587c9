import { ChooseDialog } from '../../choosing/ChooseDialog';
import type { Ticket } from '../api/ticket';
import { optionsOf, standing, type Field } from './correctable';

const titles: Record<Field, string> = {
  priority: 'How urgent is it?',
  category: 'What is it about?',
  language: 'Which language is it?',
};

/** Asks for the right value of what the agents read. */
export function CorrectDialog({
  ticket,
  field,
  onChoose,
  onClose,
}: {
  ticket: Ticket;
  field: Field | undefined;
  onChoose: (field: Field, value: string | null) => void;
  onClose: () => void;
}) {
  if (!field) return null;
  const { value, isGiven } = standing(ticket, field);
  return (
    <ChooseDialog
      open
      title={titles[field]}
      about={
        value === null
          ? 'The agents have not read it yet.'
          : isGiven
            ? 'A person said so; the agents leave it alone.'
            : 'The agents read it so. What you choose stays.'
      }
      options={optionsOf(field)}
      chosen={value}
      onChoose={(option) => onChoose(field, option.value)}
      onClose={onClose}
    />
  );
}
