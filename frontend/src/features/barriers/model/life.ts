import type { LifeWords } from '@shared/parts/life-words';

const words = { guard: 'barriers.guard', field: 'barriers.stepField', help: 'barriers.stepHelp' };

/** How barriers, their rounds and what cities have in common speak of their steps. */
export const barrierWords: LifeWords = { ...words, action: 'barriers.action.barrier' };
export const roundWords: LifeWords = { ...words, action: 'barriers.action.round' };
export const commonWords: LifeWords = { ...words, action: 'barriers.action.common' };
