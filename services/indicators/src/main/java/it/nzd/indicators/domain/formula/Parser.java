package it.nzd.indicators.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a formula, tightest operator first (V. Pratt, Top Down Operator Precedence, 1973). All
 * operators between two operands group from the left, a power from the right; a minus sign binds
 * less than a power, so {@code -2^2} is -4; comparisons do not chain.
 */
public final class Parser {
  /** Deepest nesting that is read. */
  static final int DEEPEST = 50;

  private static final Map<String, Expr.Space> SPACES =
      Map.of(
          "factor", Expr.Space.FACTOR,
          "measure", Expr.Space.MEASURE,
          "indicator", Expr.Space.INDICATOR);

  private static final Set<String> WORDS = Set.of("and", "or", "not");

  private final List<Token> tokens;
  private int next;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The formula of a text.
   *
   * @throws UnfitFormula when it is none; the first problem says where
   */
  public static Expr parse(String text) {
    var parser = new Parser(Lexer.read(text));
    if (parser.peek().type() == Token.Type.END) {
      throw new UnfitFormula(Problem.Code.TEXT_EMPTY, parser.peek().at(), Map.of());
    }
    var whole = parser.expression(0);
    if (parser.peek().type() != Token.Type.END) {
      throw parser.unexpected("An operator");
    }
    return whole;
  }

  private Expr expression(int above) {
    if (++depth > DEEPEST) {
      throw new UnfitFormula(
          Problem.Code.NESTED_TOO_DEEPLY, peek().at(), Map.of("most", Integer.toString(DEEPEST)));
    }
    var left = operand();
    while (true) {
      var operator = Operator.infix(peek().text()).filter(o -> isOperator(peek()));
      if (operator.isEmpty() || operator.get().binding <= above) {
        depth--;
        return left;
      }
      left = infix(operator.get(), left);
    }
  }

  private Expr infix(Operator operator, Expr left) {
    take();
    // A power groups from the right, and its exponent may carry a sign.
    var right = expression(operator == Operator.POWER ? operator.binding - 1 : operator.binding);
    if (operator.isComparison()
        && Operator.infix(peek().text()).filter(Operator::isComparison).isPresent()) {
      throw new UnfitFormula(Problem.Code.COMPARISON_CHAINED, peek().at(), Map.of());
    }
    return new Expr.Infix(operator, left, right, left.at().to(right.at()));
  }

  private Expr operand() {
    var token = peek();
    if (token.is("-") || token.isWord("not")) {
      take();
      var operator = token.is("-") ? Operator.NEGATE : Operator.NOT;
      var operand = expression(operator.binding);
      return new Expr.Prefix(operator, operand, token.at().to(operand.at()));
    }
    if (token.is("+")) {
      take();
      return expression(Operator.NEGATE.binding);
    }
    if (token.is("(")) {
      take();
      var inside = expression(0);
      close(token);
      return inside;
    }
    return switch (token.type()) {
      case NUMBER -> literal();
      case NAME -> isOperator(token) ? fail() : name();
      case UNIT, SYMBOL, END -> fail();
    };
  }

  private Expr fail() {
    throw unexpected("A number, a name or a parenthesis");
  }

  private Expr literal() {
    var digits = take();
    var number = new BigDecimal(digits.text());
    if (peek().type() != Token.Type.UNIT) {
      return new Expr.Literal(number, null, digits.at());
    }
    var unit = take();
    return new Expr.Literal(
        number, new Expr.UnitText(unit.text(), unit.at()), digits.at().to(unit.at()));
  }

  private Expr name() {
    var word = take();
    var text = word.text();
    if (!peek().is("(")) {
      return new Expr.Name(Expr.Space.ANY, slug(text), word.at());
    }
    var space = SPACES.get(text);
    return space == null ? call(word, text) : named(word, space);
  }

  private Expr named(Token word, Expr.Space space) {
    var open = take();
    if (peek().type() != Token.Type.NAME || isOperator(peek())) {
      throw unexpected("A name");
    }
    var slug = slug(take().text());
    return new Expr.Name(space, slug, word.at().to(close(open)));
  }

  private Expr call(Token word, String text) {
    var function = Function.of(text);
    var method = CalculatorFunction.of(text);
    if (function.isEmpty() && method.isEmpty()) {
      throw new UnfitFormula(
          Problem.Code.FUNCTION_UNKNOWN,
          word.at(),
          Map.of("name", text, "cure", Nearest.to(text, words()).orElse("")));
    }
    var open = take();
    var arguments = new ArrayList<Expr>();
    if (!peek().is(")")) {
      arguments.add(expression(0));
      while (peek().is(",")) {
        take();
        arguments.add(expression(0));
      }
    }
    var at = word.at().to(close(open));
    if (method.isPresent()) {
      return methodCall(method.get(), arguments, at);
    }
    var called = function.orElseThrow();
    if (arguments.size() < called.fewest || arguments.size() > called.most) {
      throw new UnfitFormula(
          Problem.Code.ARGUMENTS_WRONG, at, Map.of("name", text, "wanted", called.takes));
    }
    return new Expr.Call(called, arguments, at);
  }

  private static Expr methodCall(CalculatorFunction method, List<Expr> arguments, Span at) {
    if (!method.takes(arguments.size())) {
      throw new UnfitFormula(
          Problem.Code.ARGUMENTS_WRONG,
          at,
          Map.of("name", method.word(), "wanted", method.signature()));
    }
    return new Expr.MethodCall(method, arguments, at);
  }

  private static List<String> words() {
    var words = new ArrayList<String>();
    Function.words().forEach(words::add);
    CalculatorFunction.words().forEach(words::add);
    return words;
  }

  private Span close(Token open) {
    if (peek().is(")")) {
      return take().at();
    }
    if (peek().type() == Token.Type.END) {
      throw new UnfitFormula(Problem.Code.PARENTHESIS_UNCLOSED, open.at(), Map.of());
    }
    throw unexpected("An operator or a closing parenthesis");
  }

  private static String slug(String name) {
    return name.replace('_', '-');
  }

  private static boolean isOperator(Token token) {
    return token.type() == Token.Type.SYMBOL
        || (token.type() == Token.Type.NAME && WORDS.contains(token.text()));
  }

  private UnfitFormula unexpected(String wanted) {
    var found = peek().type() == Token.Type.END ? "the end" : peek().text();
    return new UnfitFormula(
        Problem.Code.TOKEN_UNEXPECTED, peek().at(), Map.of("wanted", wanted, "found", found));
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }
}
