import { useQueryClient } from '@tanstack/react-query';
import { call } from '@shared/api/call';
import type { TheoryOperation } from '@shared/api/gen/nzd/theories/v1/operation_pb';
import { Theory_State, type Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { callOptions, useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';

const editors = new Set(['city-coordinator', 'cdtt-member']);

/** A model and how its statements stand. */
export function useTheory(name: string) {
  const theory = useCall('theories', TheoryService.method.getTheory, { name });
  const status = useCall(
    'theories',
    TheoryService.method.getTheoryStatus,
    { name },
    { enabled: theory.data !== undefined },
  );
  return { theory, status };
}

/** Sends operations; the answer is what the page shows next. */
export function useEditing(theory: Theory) {
  const client = useQueryClient();
  const roles = useRoles(cityOf(theory.name));
  const show = (next: Theory) => {
    client.setQueryData(
      callOptions('theories', TheoryService.method.getTheory, { name: theory.name }).queryKey,
      next,
    );
    void client.invalidateQueries({ queryKey: ['theories', TheoryService.method.getTheoryStatus.name] });
    void client.invalidateQueries({ queryKey: ['theories', TheoryService.method.listTheories.name] });
    void client.invalidateQueries({ queryKey: ['activity'] });
    return next;
  };
  const mayEdit = roles.some((role) => editors.has(role)) && theory.state !== Theory_State.CLOSED;
  return {
    mayEdit,
    /** Whether title, description and readers may change now. */
    mayTitle: roles.includes('city-coordinator') && theory.state !== Theory_State.CLOSED,
    /** Whether nodes and connections may change now. */
    mayBuild: mayEdit && theory.state !== Theory_State.BASELINED,
    show,
    apply: async (operations: readonly TheoryOperation[]) =>
      show(
        await call(TheoryService.method.applyOperations, { name: theory.name, operations: [...operations] }),
      ),
    read: () => call(TheoryService.method.getTheory, { name: theory.name }),
  };
}

export type Editing = ReturnType<typeof useEditing>;
