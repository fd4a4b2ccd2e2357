/** Milliseconds without a window after which the program ends: a page that is loaded anew is away for less. */
const UNTIL_END = 8_000;

/** A window that nobody looks at asks seldom: browsers slow it down to once a minute. */
const FOR_HIDDEN = 200_000;

/** Which windows of the page are open. Each says who it is whenever it asks. */
export interface Windows {
  /** A window asks, and waits for the answer until `gone`. */
  waits(id: string, gone: AbortSignal): void;
  /** A window asks now and then, without waiting. */
  looked(id: string): void;
  /** A window says that it is closed. */
  closed(id: string): void;
  stop(): void;
}

/** Calls `ended` some seconds after the last window has gone. Before the first has come it waits for ever. */
export function watchWindows(ended: () => void, untilEnd = UNTIL_END, forHidden = FOR_HIDDEN): Windows {
  const waiting = new Map<string, number>();
  const hidden = new Map<string, NodeJS.Timeout>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const forget = (id: string) => {
    clearTimeout(hidden.get(id));
    hidden.delete(id);
  };
  const settle = () => {
    clearTimeout(timer);
    if (!stopped && waiting.size + hidden.size === 0) timer = setTimeout(ended, untilEnd);
  };
  return {
    waits(id, gone) {
      forget(id);
      waiting.set(id, (waiting.get(id) ?? 0) + 1);
      settle();
      gone.addEventListener('abort', () => {
        const left = (waiting.get(id) ?? 1) - 1;
        if (left > 0) waiting.set(id, left);
        else waiting.delete(id);
        settle();
      });
    },
    looked(id) {
      forget(id);
      hidden.set(
        id,
        setTimeout(() => {
          hidden.delete(id);
          settle();
        }, forHidden),
      );
      settle();
    },
    closed(id) {
      forget(id);
      settle();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const id of [...hidden.keys()]) forget(id);
    },
  };
}
