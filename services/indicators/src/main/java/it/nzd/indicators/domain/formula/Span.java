package it.nzd.indicators.domain.formula;

/**
 * A place in the text of a formula.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is
 */
public record Span(int offset, int length) {
  /** From the beginning of this to the end of another. */
  Span to(Span last) {
    return new Span(offset, last.offset + last.length - offset);
  }
}
