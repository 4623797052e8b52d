import {
  fromJson,
  type DescMessage,
  type DescMethodClientStreaming,
  type DescMethodServerStreaming,
  type MessageInitShape,
  type MessageShape,
} from '@bufbuild/protobuf';
import { requestFor, send } from './call';

/** The most a document may have, as the contract says: 25 MB. */
export const mostBytes = 25 * 1024 * 1024;

export interface Content {
  fileName: string;
  content: Blob;
}

/** The file name that an answer gives its content. */
export function fileNameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]*)"/i.exec(disposition ?? '')?.[1] ?? '';
}

/** Reads content that a method streams. */
export async function download<I extends DescMessage>(
  method: DescMethodServerStreaming<I>,
  input: MessageInitShape<I>,
): Promise<Content> {
  const response = await send(requestFor(method, input), '*/*');
  return {
    fileName: fileNameOf(response.headers.get('content-disposition')),
    content: await response.blob(),
  };
}

/** Sends content as the body; every other field goes into path and query. */
export async function upload<I extends DescMessage, O extends DescMessage>(
  method: DescMethodClientStreaming<I, O>,
  input: MessageInitShape<I>,
  content: Blob,
): Promise<MessageShape<O>> {
  const response = await send({ ...requestFor(method, input), body: content }, 'application/json');
  return fromJson(method.output, JSON.parse(await response.text()), { ignoreUnknownFields: true });
}
