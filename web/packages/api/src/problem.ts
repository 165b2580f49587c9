/** What an RFC 9457 answer of the API holds. */
export interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  field?: string;
  trace_id?: string;
  [extension: string]: unknown;
}

/** A refusal of the API or of the network, with the stable code that pages decide by. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly body: ProblemBody = {},
    readonly retryAfter?: number,
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** The field that was wrong, if one was. */
  get field() {
    return this.body.field;
  }

  get isOffline() {
    return this.status === 0;
  }

  static offline() {
    return new Problem(
      0,
      'offline',
      'The server cannot be reached. What you typed is kept; try again in a moment.',
    );
  }

  static of(error: unknown, response: Response) {
    const body = (typeof error === 'object' && error !== null ? error : {}) as ProblemBody;
    const wait = Number(response.headers.get('Retry-After')) || undefined;
    return new Problem(
      response.status,
      body.code ?? 'internal',
      body.detail ?? body.title ?? `The server answered ${response.status}.`,
      body,
      wait,
    );
  }
}

/** Whatever was thrown, as a problem that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    -1,
    'internal',
    error instanceof Error ? error.message : 'Something unexpected happened.',
  );
}
