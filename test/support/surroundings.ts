/**
 * What a program of ours is started with. It never goes on the net, so that no Node of it reads the certificates that npm may need:
 * where they are named that takes a third of a start.
 */
export function surroundings(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  return inherited;
}
