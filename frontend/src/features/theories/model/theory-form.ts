import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { TheorySchema, type Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import type { EditKind } from '@shared/model/edit';
import type { FormKind } from '@shared/parts/use-contract-form';

/** What is said of a model as a whole. */
export interface TheoryValues {
  title: string;
  description: string;
  visibility: string;
}

const messageOf = (values: TheoryValues, base?: Theory): Theory =>
  create(TheorySchema, {
    title: values.title.trim(),
    description: values.description.trim(),
    visibility: numberOf(Visibility, values.visibility),
    ...(base && { name: base.name, etag: base.etag, district: base.district }),
  });

/** The form for a model: its district does not change. */
export const theoryForm = (base: Theory): FormKind<TheoryValues, typeof TheorySchema> => ({
  collection: 'theories',
  resource: 'theory',
  schema: TheorySchema,
  messageOf: (values) => messageOf(values, base),
});

export const theoryKind: EditKind<TheoryValues, Theory> = {
  collection: 'theories',
  valuesOf: (theory) => ({
    title: theory.title,
    description: theory.description,
    visibility: codeOf(Visibility, theory.visibility),
  }),
  read: (name) => call(TheoryService.method.getTheory, { name }),
  save: (base, values, changed) =>
    call(TheoryService.method.updateTheory, {
      theory: messageOf(values, base),
      updateMask: { paths: [...changed] },
    }),
};
