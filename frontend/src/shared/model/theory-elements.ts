import type { TheoryContent } from '@shared/api/gen/nzd/theories/v1/content_pb';
import { TheoryTest_Kind, type TheoryTest } from '@shared/api/gen/nzd/sandboxes/v1/outline_pb';
import { pageOf } from './names';

/** What an element of a theory of change says; empty where it is not there any more. */
export function elementText(
  content: TheoryContent | undefined,
  { kind, element }: Pick<TheoryTest, 'kind' | 'element'>,
): string {
  const statement = (id: string) => content?.nodes.find((node) => node.id === id)?.statement ?? '';
  switch (kind) {
    case TheoryTest_Kind.NODE:
      return statement(element);
    case TheoryTest_Kind.EDGE: {
      const edge = content?.edges.find((one) => one.id === element);
      return edge ? `${statement(edge.from)} → ${statement(edge.to)}` : '';
    }
    case TheoryTest_Kind.ASSUMPTION:
      return content?.assumptions.find((one) => one.id === element)?.statement ?? '';
    case TheoryTest_Kind.UNSPECIFIED:
      return '';
  }
}

/** The page of the theory, open at the element: an assumption is shown with what it is about. */
export function elementPage(
  content: TheoryContent | undefined,
  { theory, kind, element }: Pick<TheoryTest, 'theory' | 'kind' | 'element'>,
): string {
  const about = content?.assumptions.find((one) => one.id === element);
  const node = kind === TheoryTest_Kind.NODE ? element : (about?.node ?? '');
  const edge = kind === TheoryTest_Kind.EDGE ? element : (about?.edge ?? '');
  const query = new URLSearchParams({ ...(node && { nodo: node }), ...(edge && { arco: edge }) });
  return `${pageOf(theory) ?? ''}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
