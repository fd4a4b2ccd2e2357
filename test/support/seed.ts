/** What all lots of the tests are drawn from. The same in every run, so that a change is judged by itself; SEED=… draws others. */
export const SEED = Number(process.env.SEED ?? 111_358);
