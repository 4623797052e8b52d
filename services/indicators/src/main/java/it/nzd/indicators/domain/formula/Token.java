package it.nzd.indicators.domain.formula;

/**
 * A word of a formula.
 *
 * @param type what it is
 * @param text as written; of a unit without its brackets
 * @param at where
 */
record Token(Type type, String text, Span at) {
  enum Type {
    NUMBER,
    UNIT,
    NAME,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return type == Type.SYMBOL && text.equals(symbol);
  }

  /** Whether it is this operator in words. */
  boolean isWord(String word) {
    return type == Type.NAME && text.equals(word);
  }
}
