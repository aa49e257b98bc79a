import type { CDPSession } from 'puppeteer-core';

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** What the engine makes of scripts the more they run, and gives up when memory is short. */
const isCompiled = (type: string, name: string) => type === 'code' || name.startsWith('system / ');

/**
 * Bytes that a page's process holds after a collection: values of scripts and nodes of documents,
 * without compiled code and what the engine notes for it.
 */
export async function heapOf(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes, strings } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const read = (at: number, field = 0) => nodes[at + field] ?? 0;
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const ofType = types[0][read(at, type)] ?? '';
    if (!isCompiled(ofType, strings[read(at, name)] ?? '')) bytes += read(at, size);
  }
  return bytes;
}
