import { IconButton } from '@baton/ui/IconButton';
import { Menu, MenuCheck, MenuItem, MenuLine, Submenu } from '@baton/ui/Menu';
import { useShortcuts } from '@baton/ui/shortcuts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { agentNamesQuery } from '../api/listAgentNames';
import { assigneesQuery } from '../api/listAssignees';
import { DaysDialog } from './DaysDialog';
import {
  between,
  choiceFields,
  choose,
  dayFields,
  daysAgo,
  spans,
  valuesOf,
  wordOf,
  type DayField,
} from './fields';
import type { Filters } from './views';

/** First the field, then its values; several can be chosen before the menu is left. */
export function AddFilter({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState<DayField>();
  const people = useQuery({ ...assigneesQuery, enabled: open }).data ?? [];
  const agents = useQuery({ ...agentNamesQuery, enabled: open }).data ?? [];
  const further: Partial<Record<string, string[]>> = { teammate: people, agent: agents };
  useShortcuts([{ keys: 'f', label: 'Add a filter', group: 'Inbox', run: () => setOpen(true) }]);
  return (
    <>
      <Menu
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton icon="filter" label="Add filter" keys="f" />}
      >
        {choiceFields.map(({ name, label, values }) => (
          <Submenu key={name} label={label} note={countOf(valuesOf(filters, name))}>
            {[...values, ...(further[name] ?? [])].map((value) => (
              <MenuCheck
                key={value}
                checked={valuesOf(filters, name).includes(value)}
                onToggle={() => onChange(choose(filters, name, value))}
              >
                {wordOf(name, value)}
              </MenuCheck>
            ))}
          </Submenu>
        ))}
        <MenuLine />
        {dayFields.map(({ name, label }) => (
          <Submenu key={name} label={label}>
            {spans.map(([span, words]) => (
              <MenuItem key={span} onChoose={() => onChange(between(filters, name, daysAgo(span)))}>
                {words}
              </MenuItem>
            ))}
            <MenuLine />
            <MenuItem onChoose={() => setDays(name)}>Choose days…</MenuItem>
          </Submenu>
        ))}
      </Menu>
      {days && (
        <DaysDialog
          name={days}
          filters={filters}
          onClose={() => setDays(undefined)}
          onChoose={(next) => {
            setDays(undefined);
            onChange(next);
          }}
        />
      )}
    </>
  );
}

const countOf = (values: string[]) => (values.length > 0 ? String(values.length) : '');
