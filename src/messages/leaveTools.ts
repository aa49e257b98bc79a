import type { Tools } from './Tools.ts';

/** Under which tools are left in a page. */
export const toolsKey = (name: keyof Tools) => Symbol.for(`broadsheet ${name}`);

/** What a script of tools does. Apart from the asking for them, which takes far more code. */
export function leaveTools<Name extends keyof Tools>(name: Name, tools: Tools[Name]): void {
  Reflect.set(globalThis, toolsKey(name), tools);
}
