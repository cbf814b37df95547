/** At most `size` holders at once, first come, first served; and, if wished, at most `perSecond` starts. */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];
  private nextStart = 0;

  constructor(
    private readonly size: number,
    private readonly perSecond: number | null,
  ) {
    this.free = size;
  }

  async hold<T>(work: () => Promise<T>): Promise<T> {
    await this.take();
    try {
      await this.pace();
      return await work();
    } finally {
      this.give();
    }
  }

  /** Resolves when nobody holds a slot any more. */
  async drained(): Promise<void> {
    for (let i = 0; i < this.size; i += 1) await this.take();
    for (let i = 0; i < this.size; i += 1) this.give();
  }

  private async take(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }

  private async pace(): Promise<void> {
    if (this.perSecond === null) return;
    const now = performance.now();
    const start = Math.max(now, this.nextStart);
    this.nextStart = start + 1_000 / this.perSecond;
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  }
}
