/**
 * Stands for the shape of a finding's data in the list of codes, where nothing but the type is ever read: so a code is named once, and
 * the list that runs and the list that compiles are the same.
 */
export function data<Shape extends object = Record<string, never>>(): Shape {
  return NOTHING as Shape;
}

const NOTHING: object = Object.freeze({});
