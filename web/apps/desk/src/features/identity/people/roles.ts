import type { Role } from '@baton/api/session';

/** The roles as people read them, from least to most. */
export const roles: Record<Role, { name: string; article: string; about: string }> = {
  viewer: { name: 'Viewer', article: 'a viewer', about: 'Reads everything and changes nothing.' },
  teammate: { name: 'Teammate', article: 'a teammate', about: 'Answers customers and moves tickets.' },
  lead: {
    name: 'Lead',
    article: 'a lead',
    about: 'Answers customers, and changes articles, macros, agents and what they may do.',
  },
  admin: {
    name: 'Admin',
    article: 'an admin',
    about: 'May do everything: people, keys, the widget and data too.',
  },
};

export const roleWords = Object.keys(roles) as Role[];
