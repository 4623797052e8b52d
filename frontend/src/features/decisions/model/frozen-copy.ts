import { fromJsonString, type DescMessage, type MessageShape } from '@bufbuild/protobuf';
import { BarrierSchema } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { LineageSchema, type Lineage } from '@shared/api/gen/nzd/indicators/v1/lineage_pb';
import { TheoryVersionSchema } from '@shared/api/gen/nzd/theories/v1/version_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';

export interface CopyPart {
  key: 'lineages' | 'board' | 'statements';
  lines: readonly string[];
}

const read = <D extends DescMessage>(schema: D, json: unknown): MessageShape<D> =>
  fromJsonString(schema, JSON.stringify(json), { ignoreUnknownFields: true });

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value's origin in a line: its period, the rows that were entered and the editions of the factors. */
const origin = ({ point, method, inputs, factors }: Lineage): string => {
  const rows = inputs.map(
    (input) => `${input.displayName['it'] ?? input.measure} ${input.observation?.value ?? '–'} ${input.unit}`,
  );
  const editions = factors.map((factor) => factor.label);
  return `${formatPeriod(point?.period?.code ?? '')}: ${[method, ...rows, ...editions].join('; ')}`;
};

/** What a frozen copy holds besides the fields of its resource, in lines. */
export function besideOf(content: string): readonly CopyPart[] {
  const copy: unknown = JSON.parse(content);
  if (!isObject(copy)) return [];
  const board = listOf(copy['board']).map((one) => {
    const { title, score } = read(BarrierSchema, one);
    const mean = score?.barrierScore?.mean;
    return mean === undefined ? title : `${title}: ${formatNumber(mean)}`;
  });
  const all: readonly CopyPart[] = [
    { key: 'lineages', lines: listOf(copy['lineages']).map((one) => origin(read(LineageSchema, one))) },
    { key: 'board', lines: board },
    {
      key: 'statements',
      lines: copy['mark']
        ? (read(TheoryVersionSchema, copy).content?.nodes ?? []).map((node) => node.statement)
        : [],
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}
