import type { Tools } from './Tools.ts';

/** The name of the global under which a script leaves its tools. */
export const toolsKey = (name: keyof Tools) => Symbol.for(`broadsheet ${name}`);

/**
 * Leaves a script's tools in the page for `loadTools`. Not in `Tools.ts`, whose messaging code would then
 * be in each of the scripts.
 */
export function leaveTools<Name extends keyof Tools>(name: Name, tools: Tools[Name]): void {
  Reflect.set(globalThis, toolsKey(name), tools);
}
