package it.nzd.indicators.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts the text of a formula into words. */
final class Lexer {
  /** Longest text that is read. */
  static final int MOST_CHARACTERS = 2_000;

  private static final Set<String> DOUBLE = Set.of("<=", ">=", "<>", "!=", "==");
  private static final String SINGLE = "+-*/^()<>=,";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The words with an end behind them. */
  static List<Token> read(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new UnfitFormula(
          Problem.Code.TEXT_TOO_LONG,
          new Span(MOST_CHARACTERS, text.length() - MOST_CHARACTERS),
          Map.of("most", Integer.toString(MOST_CHARACTERS)));
    }
    return new Lexer(text).all();
  }

  private List<Token> all() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(charAt(at + 1)))) {
        number();
      } else if (isLetter(c)) {
        take(Token.Type.NAME, end(at));
      } else if (c == '[') {
        unit();
      } else {
        symbol();
      }
    }
    tokens.add(new Token(Token.Type.END, "", new Span(text.length(), 0)));
    return tokens;
  }

  /** Digits, a point, digits, an exponent; letters stuck to it make it malformed. */
  private void number() {
    int end = at;
    while (isDigit(charAt(end)) || charAt(end) == '.') {
      end++;
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      int digits = charAt(end + 1) == '-' || charAt(end + 1) == '+' ? end + 2 : end + 1;
      if (isDigit(charAt(digits))) {
        end = digits;
        while (isDigit(charAt(end))) {
          end++;
        }
      }
    }
    int stuck = end(end);
    if (stuck > end || !isFinite(text.substring(at, end))) {
      throw unfit(Problem.Code.NUMBER_MALFORMED, stuck);
    }
    take(Token.Type.NUMBER, end);
  }

  private static boolean isFinite(String digits) {
    try {
      return digits.length() <= 40 && Double.isFinite(new BigDecimal(digits).doubleValue());
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void unit() {
    int end = text.indexOf(']', at);
    if (end < 0) {
      throw unfit(Problem.Code.UNIT_UNCLOSED, text.length());
    }
    var code = text.substring(at + 1, end).strip();
    tokens.add(new Token(Token.Type.UNIT, code, new Span(at, end + 1 - at)));
    at = end + 1;
  }

  private void symbol() {
    if (at + 2 <= text.length() && DOUBLE.contains(text.substring(at, at + 2))) {
      take(Token.Type.SYMBOL, at + 2);
    } else if (SINGLE.indexOf(text.charAt(at)) >= 0) {
      take(Token.Type.SYMBOL, at + 1);
    } else {
      throw unfit(Problem.Code.CHARACTER_UNKNOWN, at + Character.charCount(text.codePointAt(at)));
    }
  }

  private void take(Token.Type type, int end) {
    var word = text.substring(at, end);
    var said = type == Token.Type.NAME ? word.toLowerCase(Locale.ROOT) : word;
    tokens.add(new Token(type, said, new Span(at, end - at)));
    at = end;
  }

  private UnfitFormula unfit(Problem.Code code, int end) {
    return new UnfitFormula(
        code, new Span(at, end - at), Map.of("found", text.substring(at, Math.min(end, at + 40))));
  }

  /** The end of the name that begins here. */
  private int end(int start) {
    int end = start;
    while (isLetter(charAt(end)) || isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
