/** How many replies the visitor has not seen; the website's launcher shows it. */
export class Unread {
  private count = 0;
  private isShown = false;
  private readonly since = Date.now();

  constructor(private readonly tell: (count: number) => void) {}

  shown(): void {
    this.isShown = true;
    this.set(0);
  }

  hidden(): void {
    this.isShown = false;
  }

  /** A reply came. True when the visitor sees it at once; one from before this page is not news. */
  came(at: string): boolean {
    if (!this.isShown && Date.parse(at) > this.since) this.set(this.count + 1);
    return this.isShown;
  }

  /** What the server says was not read on earlier visits. */
  earlier(count: number): void {
    if (!this.isShown) this.set(count);
  }

  none(): void {
    this.set(0);
  }

  private set(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.tell(count);
  }
}
