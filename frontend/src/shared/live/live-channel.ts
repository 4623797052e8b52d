export interface LiveEvent {
  kind: string;
  resource: string;
  revision: number;
  tenant: string;
}

type Listener = (event: LiveEvent) => void;
const lockName = 'nzd-live';
const address = '/api/v1/events';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function readLiveEvent(data: unknown): LiveEvent | undefined {
  const body: unknown = typeof data === 'string' ? parse(data) : data;
  if (!isObject(body) || typeof body['resource'] !== 'string') return undefined;
  const { kind, resource, revision, tenant } = body;
  return {
    kind: typeof kind === 'string' ? kind : '',
    resource,
    revision: Number(revision ?? 0),
    tenant: typeof tenant === 'string' ? tenant : '',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One stream for all tabs: the tab that holds the lock reads it and passes each event on to the others. */
export function openLiveChannel(listener: Listener): () => void {
  const channel = new BroadcastChannel(lockName);
  channel.onmessage = (message: MessageEvent<unknown>) => {
    const event = readLiveEvent(message.data);
    if (event) listener(event);
  };
  const closing = new AbortController();
  const closed = new Promise<void>((resolve) => closing.signal.addEventListener('abort', () => resolve()));

  navigator.locks
    .request(lockName, { signal: closing.signal }, async () => {
      const source = new EventSource(address);
      const pass = (message: MessageEvent<unknown>) => {
        const event = readLiveEvent(message.data);
        if (!event) return;
        listener(event);
        channel.postMessage(event);
      };
      source.onmessage = pass;
      source.addEventListener('change', pass);
      await closed;
      source.close();
    })
    .catch(() => undefined);

  return () => {
    closing.abort();
    channel.close();
  };
}
