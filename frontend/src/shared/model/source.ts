import { Source_Mark, type Source } from '@shared/api/gen/nzd/common/v1/source_pb';
import type { Mark, SourceFacts } from '@shared/ui/SourceMark';

const marks: Partial<Record<Source_Mark, Mark>> = {
  [Source_Mark.VERIFIED]: 'VERIFIED',
  [Source_Mark.SECONDARY]: 'SECONDARY',
  [Source_Mark.DERIVED]: 'DERIVED',
  [Source_Mark.PROVISIONAL]: 'PROVISIONAL',
  [Source_Mark.ILLUSTRATIVE]: 'ILLUSTRATIVE',
  [Source_Mark.DECLARED]: 'DECLARED',
};

export const markOf = (source: Source | undefined): Mark | undefined =>
  source ? marks[source.mark] : undefined;

export const sourceFacts = (source: Source): SourceFacts => ({
  title: source.title,
  publisher: source.publisher,
  publishedOn: source.publishedOn,
  uri: source.uri,
  mark: markOf(source),
  note: source.note,
});
