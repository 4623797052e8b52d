import { fromJson, toJson, type JsonValue } from '@bufbuild/protobuf';
import { TheoryContentSchema, type TheoryContent } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';

const format = 'nzd-theory/1';

const isObject = (value: unknown): value is Record<string, JsonValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The model as a file: what it is, then its content as the contract writes it. */
export function fileOf(theory: Theory): string {
  const content = theory.content ? toJson(TheoryContentSchema, theory.content) : {};
  return `${JSON.stringify({ format, title: theory.title, content }, null, 2)}\n`;
}

/** The content of such a file; undefined when it is none. */
export function contentOf(text: string): TheoryContent | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isObject(file) || file['format'] !== format || file['content'] === undefined) return undefined;
    return fromJson(TheoryContentSchema, file['content'], { ignoreUnknownFields: true });
  } catch {
    return undefined;
  }
}

/** Hands a text to the person as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
