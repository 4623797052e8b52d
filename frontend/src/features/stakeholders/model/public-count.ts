import {
  PublicCount_Perimeter,
  PublicCount_Qualifier,
  PublicCount_Subject,
  type PublicCount,
} from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';

export const subjectCode = (subject: PublicCount_Subject): string => PublicCount_Subject[subject];
export const perimeterCode = (perimeter: PublicCount_Perimeter): string => PublicCount_Perimeter[perimeter];
export const qualifierCode = (qualifier: PublicCount_Qualifier): string => PublicCount_Qualifier[qualifier];

export interface CountGroup {
  key: string;
  subject: PublicCount_Subject;
  label: string;
  perimeter: PublicCount_Perimeter;
  perimeterNote: string;
  statements: readonly PublicCount[];
  /** Two sources say different numbers of the same thing. */
  conflicting: boolean;
}

/** Statements about the same thing and perimeter stand side by side, the adopted one first. */
export function groupCounts(counts: readonly PublicCount[]): readonly CountGroup[] {
  const groups = new Map<string, PublicCount[]>();
  for (const count of counts) {
    const key = [count.subject, count.label, count.perimeter, count.perimeterNote, count.quantity?.unit].join(
      '|',
    );
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups].flatMap(([key, statements]) => {
    const [first] = statements;
    if (!first) return [];
    return {
      key,
      subject: first.subject,
      label: first.label,
      perimeter: first.perimeter,
      perimeterNote: first.perimeterNote,
      statements: [...statements].sort((a, b) => Number(b.adopted) - Number(a.adopted)),
      conflicting:
        new Set(statements.map((one) => `${one.quantity?.value ?? ''}-${one.upper?.value ?? ''}`)).size > 1,
    };
  });
}
