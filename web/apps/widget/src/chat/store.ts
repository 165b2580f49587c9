import type { ToPage } from '@baton/protocol/messages.ts';
import { endSession, listTickets, lookAt, rate, Refusal, startSession, type Config } from './api.ts';
import { addressOf, Connection } from './connection.ts';
import { empty, newestTheirs, receive, write, type Conversation, type Pending } from './conversation.ts';
import type { Frame, SentFile } from './frames.ts';
import { identityOf, newId } from './ids.ts';
import { Opening } from './opening.ts';
import { prove } from './prove.ts';
import { keep, kept } from './storage.ts';
import { atFirst, noticeOf, type State } from './state.ts';
import { Unread } from './unread.ts';

/** Everything the chat knows, and everything it can do. Parts draw the state and call the verbs. */
export class Store {
  state: State;
  private readonly listeners = new Set<() => void>();
  private connection: Connection | null = null;
  private typedAt = 0;
  private page = '';
  private readonly unread: Unread;
  private readonly opening = new Opening(() => this.session(), {
    opened: (ticket, opening) => this.opened(ticket, opening),
    needsEmail: () => this.set({ needsEmail: true }),
    refused: (opening, failure) => {
      this.setConversation(write(this.state.conversation, { ...opening, failed: true }));
      this.fail(failure);
    },
  });

  constructor(
    readonly config: Config,
    readonly language: string,
    private readonly tell: (message: ToPage) => void,
  ) {
    this.state = atFirst();
    this.unread = new Unread((count) => this.tell({ type: 'unread', count }));
    addEventListener('online', () => {
      this.set({ isOnline: true });
      void this.opening.send();
    });
    addEventListener('offline', () => this.set({ isOnline: false }));
    this.resume();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Goes on where the visitor left: unsent first words, or the conversation that was open. */
  private resume(): void {
    const { opening, ticket } = kept();
    if (opening) {
      this.set({ view: 'chat', conversation: write(empty, opening) });
      void this.opening.send();
    } else if (ticket && kept().token) this.enter(ticket);
    void this.loadHistory(true);
  }

  // ---- what the visitor does

  /** The first words about something. They are kept here until the server has them. */
  ask(text: string): void {
    const opening: Pending = { id: newId(), text, at: new Date().toISOString(), files: [] };
    this.leave();
    this.set({ view: 'chat', ticket: null, conversation: write(empty, opening), notice: null });
    this.opening.begin(opening);
  }

  say(text: string, files: SentFile[] = []): void {
    const { ticket } = this.state;
    if (!ticket) return;
    const message: Pending = { id: newId(), text, at: new Date().toISOString(), files };
    this.setConversation(write(this.state.conversation, message));
    this.transmit(message);
  }

  again(id: string): void {
    const message = this.state.conversation.pending.find((one) => one.id === id);
    if (!message) return;
    const fresh = { ...message, failed: false };
    this.setConversation(write(this.state.conversation, fresh));
    if (this.state.ticket) this.transmit(fresh);
    else this.opening.begin(fresh);
  }

  enter(ticket: string): void {
    this.leave();
    keep({ ticket });
    const pending = kept().outbox?.[ticket] ?? [];
    this.set({ view: 'chat', ticket, conversation: { ...empty, pending }, notice: null });
    this.connect(ticket);
  }

  home(): void {
    this.leave();
    keep({ ticket: undefined });
    this.set({ view: 'home', ticket: null, conversation: empty, notice: null });
    void this.loadHistory(false);
  }

  /** Puts words into the question's field; the visitor sends them. */
  suggest(text: string): void {
    keep({ drafts: { ...kept().drafts, new: text } });
    if (this.state.view === 'chat') this.home();
    this.set({ suggested: text });
  }

  isTyping(): void {
    const now = Date.now();
    if (now - this.typedAt < 3000) return;
    this.typedAt = now;
    this.connection?.send({ type: 'typing' });
  }

  async rate(score: number, comment?: string): Promise<void> {
    const { ticket, conversation } = this.state;
    if (!ticket) return;
    const before = conversation.rating;
    this.setConversation({ ...conversation, rating: { asked: true, score, isFinal: Boolean(comment) } });
    try {
      await rate(ticket, score, comment);
    } catch (failure) {
      this.setConversation({ ...this.state.conversation, rating: before });
      this.fail(failure);
    }
  }

  async leaveEmail(email: string): Promise<boolean> {
    try {
      const started = await startSession({ ...this.session(), email });
      this.set({ email: started.email, needsEmail: false, notice: null });
      void this.opening.send();
      return true;
    } catch (failure) {
      this.set({ notice: failure instanceof Refusal && failure.status === 400 ? 'emailWrong' : 'wrong' });
      return false;
    }
  }

  skipEmail(): void {
    keep({ askedEmail: true });
    this.set({});
  }

  close(): void {
    this.tell({ type: 'close' });
  }

  // ---- what the website does

  shown(page: string): void {
    this.page = page;
    this.unread.shown();
    this.sayRead();
  }

  hidden(): void {
    this.unread.hidden();
  }

  /** The website says who the visitor is. A running chat takes the identity; where it cannot, a new one begins. */
  async identify(token: string): Promise<void> {
    const subject = identityOf(token);
    if (kept().token && kept().subject !== undefined && kept().subject === subject) return;
    if (kept().subject !== undefined && kept().subject !== subject) await this.logout();
    try {
      await prove(token, this.session(), () => {
        this.leave();
        this.set({ view: 'home', ticket: null, conversation: empty });
      });
      keep({ subject });
      this.set({ isVerified: true, notice: null });
      if (this.state.ticket) this.connect(this.state.ticket);
      void this.loadHistory(false);
    } catch (failure) {
      this.tell({
        type: 'event',
        name: 'identity_error',
        detail: failure instanceof Refusal ? failure.code : 'network',
      });
    }
  }

  async logout(): Promise<void> {
    this.leave();
    await endSession();
    this.unread.none();
    this.set({
      view: 'home',
      ticket: null,
      conversation: empty,
      tickets: [],
      isVerified: false,
      email: null,
      notice: null,
    });
  }

  // ---- the network

  private session(): { page: string; language: string } {
    return { page: this.page, language: this.language };
  }

  private opened(ticket: string, opening: Pending): void {
    this.set({ ticket });
    this.setConversation(write(this.state.conversation, { ...opening, isStored: true }));
    this.connect(ticket);
    this.tell({ type: 'event', name: 'ticket', detail: ticket });
  }

  private connect(ticket: string): void {
    this.connection?.close();
    this.connection = new Connection(() => addressOf(ticket, this.state.conversation.lastSequence), {
      frame: (frame) => this.take(frame),
      link: (link) => {
        this.set({ link });
        if (link === 'open')
          this.state.conversation.pending
            .filter((one) => !one.failed && !one.isStored)
            .forEach((one) => this.transmit(one));
      },
      stuck: () => void this.checkSession(ticket),
    });
  }

  /** When the chat cannot be opened again and again: perhaps the session is over. */
  private async checkSession(ticket: string): Promise<void> {
    try {
      await lookAt(ticket);
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 401) return;
      keep({ token: undefined, subject: undefined });
      this.set({ isVerified: false });
      this.home();
    }
  }

  private transmit(message: Pending): void {
    this.connection?.send({
      type: 'message',
      message: message.text,
      id: message.id,
      ...(message.files.length > 0 ? { attachments: message.files.map((file) => file.id) } : {}),
    });
  }

  private take(frame: Frame): void {
    const before = this.state.conversation;
    this.setConversation(receive(before, frame));
    if (frame.type === 'error') this.set({ notice: noticeOf(frame.code) });
    if (frame.type === 'message' && this.state.notice) this.set({ notice: null });
    if (frame.type !== 'agent_response' || frame.sequence <= before.lastSequence) return;
    if (this.unread.came(frame.timestamp)) this.sayRead();
    this.tell({ type: 'event', name: 'message' });
  }

  private sayRead(): void {
    const through = newestTheirs(this.state.conversation);
    if (through > 0 && this.state.view === 'chat') this.connection?.send({ type: 'read', sequence: through });
  }

  private async loadHistory(isFirst: boolean): Promise<void> {
    try {
      const tickets = await listTickets();
      this.set({ tickets });
      if (isFirst) this.unread.earlier(tickets.reduce((sum, ticket) => sum + ticket.unread, 0));
    } catch (failure) {
      if (failure instanceof Refusal && failure.status === 401)
        keep({ token: undefined, subject: undefined });
    }
  }

  private leave(): void {
    this.connection?.close();
    this.connection = null;
  }

  private fail(failure: unknown): void {
    this.set({ notice: noticeOf(failure instanceof Refusal ? failure.code : 'network') });
  }

  /** What is not on the server yet stays in this browser, too. */
  private setConversation(conversation: Conversation): void {
    const { ticket } = this.state;
    if (ticket && conversation.pending !== this.state.conversation.pending)
      keep({ outbox: { ...kept().outbox, [ticket]: conversation.pending } });
    if (conversation.status === 'resolved' && this.state.conversation.status !== 'resolved')
      this.tell({ type: 'event', name: 'resolved', detail: ticket ?? '' });
    this.set({ conversation });
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
