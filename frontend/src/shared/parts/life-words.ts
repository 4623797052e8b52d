/** Groups of texts in which a life cycle speaks. */
export interface LifeWords {
  /** What its buttons say. */
  action: string;
  /** What is missing for a step. */
  guard: string;
  /** What a step leads to, said beside its button. */
  says?: string;
  /** What a step asks for, said above its fields; `other` speaks for all that have no text. */
  help?: string;
  /** Labels of what a step asks for. */
  field: string;
  /** What the button under the fields says; without it, the name of the step. */
  confirm?: string;
}
