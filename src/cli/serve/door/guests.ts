import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Who is connected: a page has a handful, and each costs some room. */
export interface Guests {
  /** Who is answered is sent away by nobody. Gives what says that it is done. */
  answering(socket: Socket): () => void;
}

/**
 * Lets no more than so many in. When there are more, whoever has waited longest without having been let in by the gate goes, and then whoever has
 * been answered: a program that opens connections and says nothing must not keep the page's user out.
 */
export function guestsOf(server: Server, most: number): Guests {
  /** In the order in which they came; how many answers each waits for. */
  const waiting = new Map<Socket, number>();
  const known = new WeakSet<Socket>();
  server.on('connection', (socket: Socket) => {
    waiting.set(socket, 0);
    socket.once('close', () => waiting.delete(socket));
    if (waiting.size <= most) return;
    const idle = [...waiting].flatMap(([one, answers]) => (answers === 0 ? [one] : []));
    const gone = idle.find((one) => !known.has(one)) ?? socket;
    waiting.delete(gone);
    gone.destroy();
  });
  return {
    answering: (socket) => {
      known.add(socket);
      waiting.set(socket, (waiting.get(socket) ?? 0) + 1);
      return () => {
        const answers = waiting.get(socket);
        if (answers !== undefined) waiting.set(socket, answers - 1);
      };
    },
  };
}
