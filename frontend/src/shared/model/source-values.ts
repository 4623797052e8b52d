import { create } from '@bufbuild/protobuf';
import { Source_Mark, SourceSchema, type Source } from '@shared/api/gen/nzd/common/v1/source_pb';

/** A source as a form holds it. */
export interface SourceValues {
  title: string;
  publisher: string;
  publishedOn: string;
  uri: string;
  mark: string;
  note: string;
}

export const sourceMarks = [
  Source_Mark.VERIFIED,
  Source_Mark.SECONDARY,
  Source_Mark.DERIVED,
  Source_Mark.PROVISIONAL,
  Source_Mark.ILLUSTRATIVE,
  Source_Mark.DECLARED,
] as const;

export const emptySource: SourceValues = {
  title: '',
  publisher: '',
  publishedOn: '',
  uri: '',
  mark: 'VERIFIED',
  note: '',
};

export const sourceValues = (source: Source | undefined): SourceValues =>
  source
    ? {
        title: source.title,
        publisher: source.publisher,
        publishedOn: source.publishedOn,
        uri: source.uri,
        mark: Source_Mark[source.mark],
        note: source.note,
      }
    : emptySource;

export const sourceOf = (values: SourceValues): Source =>
  create(SourceSchema, {
    title: values.title.trim(),
    publisher: values.publisher.trim(),
    publishedOn: values.publishedOn.trim(),
    uri: values.uri.trim(),
    mark: sourceMarks.find((mark) => Source_Mark[mark] === values.mark) ?? Source_Mark.UNSPECIFIED,
    note: values.note.trim(),
  });

/** A source in one line, to compare two versions. */
export const sourceLine = (values: SourceValues): string =>
  [values.title, values.publisher, values.publishedOn, values.uri, values.note].filter(Boolean).join(', ');
