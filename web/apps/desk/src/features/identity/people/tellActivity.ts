import type { Activity } from '../api/listActivity';
import { roles } from './roles';

interface Facts {
  name?: string;
  role?: keyof typeof roles;
  device?: string;
  address?: string;
}

/** One event about people or keys as a sentence. */
export function tellActivity(event: Pick<Activity, 'kind' | 'actor'> & { data?: unknown }) {
  const { name = 'Somebody', role, device, address } = (event.data ?? {}) as Facts;
  const by = event.actor.replace(/^teammate:/, '');
  const from = device ? ` from ${device}${address ? `, ${address}` : ''}` : '';
  const as = role ? roles[role].article : 'a teammate';
  switch (event.kind) {
    case 'teammate.joined':
      return `${name} joined as ${as}`;
    case 'teammate.role_changed':
      return `${by} made ${name} ${as}`;
    case 'teammate.deactivated':
      return `${by} deactivated ${name}`;
    case 'teammate.reactivated':
      return `${by} let ${name} back in`;
    case 'sign_in.succeeded':
      return `${name} signed in${from}`;
    case 'sign_in.failed':
      return `A sign-in as ${name} failed${from}`;
    case 'sessions.ended':
      return by === name ? `${name} signed out everywhere else` : `${by} signed ${name} out everywhere`;
    case 'password.changed':
      return `${name} chose a new password`;
    case 'password.link_made':
      return `${by} made a link for a new password of ${name}`;
    case 'codes.on':
      return `${name} turned two-step sign-in on`;
    case 'codes.off':
      return `${name} turned two-step sign-in off`;
    case 'key.made':
      return `${by} made the key ${name}`;
    case 'key.revoked':
      return `${by} revoked the key ${name}`;
    default:
      return `${by}: ${event.kind}`;
  }
}
