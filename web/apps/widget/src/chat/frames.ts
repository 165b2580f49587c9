/** What comes over the socket, as the server's docs describe it. */
export interface Source {
  number: number;
  title: string;
  heading: string | null;
  url: string;
}

export interface SentFile {
  id: string;
  file_name: string;
  media_type: string;
  size: number;
  url: string;
  is_image: boolean;
}

export type Status =
  'new' | 'in_progress' | 'pending_customer' | 'escalated' | 'snoozed' | 'resolved' | 'closed';

interface Numbered {
  sequence: number;
  timestamp: string;
}

export type Frame =
  | ({ type: 'message'; message: string; id: string | null; attachments?: SentFile[] } & Numbered)
  | ({
      type: 'agent_response';
      message: string;
      agent: string;
      author: 'agent' | 'teammate';
      citations: Source[];
      attachments?: SentFile[];
    } & Numbered)
  | ({ type: 'status'; status: Status | 'handed_off'; asks_for_rating?: boolean } & Numbered)
  | ({ type: 'teammate_joined'; teammate: string } & Numbered)
  | ({ type: 'rating'; score: number; is_final: boolean } & Numbered)
  | { type: 'typing'; author: 'agent' | 'teammate'; timestamp: string }
  | { type: 'error'; code: string; message: string; field: string | null; id: string | null };
