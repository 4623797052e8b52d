import {
  create,
  toJsonString,
  type DescMessage,
  type DescMethodUnary,
  type MessageInitShape,
} from '@bufbuild/protobuf';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call';

/**
 * A read of the contract as a query. Its key begins with the collection, for example organisations,
 * so that a live event about that collection reads it again.
 */
export function callOptions<I extends DescMessage, O extends DescMessage>(
  collection: string,
  method: DescMethodUnary<I, O>,
  input: MessageInitShape<I>,
) {
  return queryOptions({
    queryKey: [collection, method.name, toJsonString(method.input, create(method.input, input))],
    queryFn: ({ signal }) => call(method, input, signal),
  });
}

export function useCall<I extends DescMessage, O extends DescMessage>(
  collection: string,
  method: DescMethodUnary<I, O>,
  input: MessageInitShape<I>,
  options: { enabled?: boolean; keep?: boolean; refetchInterval?: number | false } = {},
) {
  const { keep, ...others } = options;
  return useQuery({
    ...callOptions(collection, method, input),
    ...others,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
