import {
  create,
  createRegistry,
  fromJson,
  getOption,
  toJson,
  type DescMessage,
  type DescMethod,
  type DescMethodUnary,
  type JsonObject,
  type JsonValue,
  type MessageInitShape,
  type MessageShape,
} from '@bufbuild/protobuf';
import { currentLanguage } from '@shared/i18n/i18n';
import { csrfToken } from './csrf';
import { http } from './gen/google/api/annotations_pb';
import { ChainReportSchema } from './gen/nzd/activity/v1/entry_pb';
import { RecalculationResultSchema } from './gen/nzd/indicators/v1/kept_values_pb';
import { ObservationImportSchema } from './gen/nzd/indicators/v1/observation_import_pb';
import { problemOf, unreachable } from './problem';

/** What background operations answer with. */
const registry = createRegistry(ChainReportSchema, ObservationImportSchema, RecalculationResultSchema);

export interface Route {
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  template: string;
  body: string;
}

/** The REST route that the contract gives a method. */
export function routeOf(method: DescMethod): Route {
  const { pattern, body } = getOption(method, http);
  switch (pattern.case) {
    case 'get':
    case 'post':
    case 'put':
    case 'patch':
    case 'delete': {
      const verbs = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;
      return { verb: verbs[pattern.case], template: pattern.value, body };
    }
    default:
      throw new Error(`${method.parent.typeName}.${method.name} has no route`);
  }
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const jsonName = (field: string) =>
  field.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Takes the value at a path such as organisation.name out of the JSON and returns it. */
function take(json: JsonObject, path: string, remove: boolean): string {
  const names = path.split('.').map(jsonName);
  const last = names.pop() ?? '';
  let holder: JsonObject = json;
  for (const name of names) {
    const next = holder[name];
    if (!isObject(next)) return '';
    holder = next;
  }
  const value = holder[last];
  if (remove) Reflect.deleteProperty(holder, last);
  return typeof value === 'string' ? value : '';
}

function addQuery(query: URLSearchParams, prefix: string, value: JsonValue): void {
  if (Array.isArray(value)) value.forEach((item) => addQuery(query, prefix, item));
  else if (isObject(value))
    Object.entries(value).forEach(([key, inner]) =>
      addQuery(query, prefix ? `${prefix}.${key}` : key, inner),
    );
  else if (value !== null) query.append(prefix, String(value));
}

export interface RestRequest {
  verb: Route['verb'];
  address: string;
  body: string | undefined;
}

/** Spreads a message over path, query and body as its route says. */
export function requestOf(route: Route, message: JsonObject): RestRequest {
  const rest = structuredClone(message);
  const path = route.template.replace(/\{([a-z0-9_.]+)(?:=[^}]*)?\}/g, (_, field: string) =>
    take(rest, field, !field.includes('.')).split('/').map(encodeURIComponent).join('/'),
  );
  if (route.body === '*') return { verb: route.verb, address: path, body: JSON.stringify(rest) };
  let body: string | undefined;
  if (route.body) {
    const name = jsonName(route.body);
    body = JSON.stringify(rest[name] ?? {});
    Reflect.deleteProperty(rest, name);
  }
  const query = new URLSearchParams();
  addQuery(query, '', rest);
  const suffix = query.size > 0 ? `?${query.toString()}` : '';
  return { verb: route.verb, address: path + suffix, body };
}

/** Fills in the key that makes a change safe to repeat. */
function withRequestId(method: DescMethod, json: JsonObject): JsonObject {
  const takesKey = method.input.fields.some((field) => field.name === 'request_id');
  return takesKey && !json['requestId'] ? { ...json, requestId: crypto.randomUUID() } : json;
}

/** What a message becomes over REST by the route of its method. */
export function requestFor<I extends DescMessage>(
  method: DescMethod & { input: I },
  input: MessageInitShape<I>,
): RestRequest {
  const json = toJson(method.input, create(method.input, input));
  return requestOf(routeOf(method), withRequestId(method, isObject(json) ? json : {}));
}

/** Sends a request; a refusal, or no answer at all, is thrown as a Problem. */
export async function send(
  request: Omit<RestRequest, 'body'> & { body?: string | Blob | undefined },
  type: string,
  signal?: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = { accept: type, 'accept-language': currentLanguage() };
  if (request.verb !== 'GET') headers['X-CSRF-Token'] = csrfToken();
  if (typeof request.body === 'string') headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(request.address, {
      method: request.verb,
      headers,
      ...(request.body !== undefined && { body: request.body }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Calls a method of the contract over REST. A refusal is thrown as a Problem. */
export async function call<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
  input: MessageInitShape<I>,
  signal?: AbortSignal,
): Promise<MessageShape<O>> {
  const response = await send(requestFor(method, input), 'application/json', signal);
  const text = await response.text();
  return fromJson(method.output, text ? JSON.parse(text) : {}, { ignoreUnknownFields: true, registry });
}
