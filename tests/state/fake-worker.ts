type Asked = { readonly id: string; readonly path?: readonly string[] };

/** A worker that answers what it is told to, by the name of the call, and can be made to fail. */
export class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  static answers: Record<string, unknown> = {};
  ended = false;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }

  postMessage({ id, path = [] }: Asked): void {
    const call = path.join();
    if (this.ended || !(call in FakeWorker.answers)) return;
    const data = { id, type: "RAW", value: FakeWorker.answers[call] };
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("message"), { data })));
  }

  terminate(): void {
    this.ended = true;
  }

  fail(type: "error" | "messageerror", message?: string): void {
    this.dispatchEvent(Object.assign(new Event(type), { message }));
  }
}
