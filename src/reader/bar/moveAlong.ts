import { hasModifier } from '../../ui/hasModifier.ts';

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

/**
 * Moves the focus among the bar's tools with the arrows, Home and End, as is expected of a toolbar. Each
 * tool stays a stop of Tab besides: nobody has to know of the arrows to reach one.
 */
export function moveAlong(event: KeyboardEvent): void {
  if (hasModifier(event) || event.shiftKey) return;
  const { target } = event;
  const bar = target instanceof HTMLElement ? target.parentElement : null;
  if (!bar?.matches('[role=toolbar]')) return;
  const tools = [...bar.querySelectorAll<HTMLElement>('.tool')].filter((tool) =>
    tool.checkVisibility(),
  );
  const next = nextOf(tools, tools.indexOf(target as HTMLElement), event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextOf(tools: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'Home') return tools[0];
  if (key === 'End') return tools.at(-1);
  const step = steps.get(key);
  if (!step) return undefined;
  const mirrored = tools[at]?.matches(':dir(rtl)') ? -step : step;
  return tools.at((at + mirrored) % tools.length);
}
