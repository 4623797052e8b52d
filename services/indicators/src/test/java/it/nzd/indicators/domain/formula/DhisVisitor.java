package it.nzd.indicators.domain.formula;

import java.util.Map;
import org.hisp.dhis.antlr.AntlrExprItem;
import org.hisp.dhis.antlr.AntlrExpressionVisitor;
import org.hisp.dhis.antlr.AntlrParserUtils;
import org.hisp.dhis.antlr.Parser;
import org.hisp.dhis.antlr.literal.DefaultLiteral;
import org.hisp.dhis.parser.expression.antlr.ExpressionParser;
import org.hisp.dhis.parser.expression.antlr.ExpressionParser.ExprContext;

/** Arithmetic as DHIS2 understands it; it keeps the trees of texts it has read. */
public final class DhisVisitor extends AntlrExpressionVisitor {
  private final Map<String, Double> values;

  private DhisVisitor(Map<String, Double> values) {
    this.values = values;
    setExpressionLiteral(new DefaultLiteral());
  }

  /**
   * The value of a text.
   *
   * @param values what {@code #{…}} stands for, by its eleven letters
   */
  public static double evaluate(String text, Map<String, Double> values) {
    return ((Number) Parser.visit(text, new DhisVisitor(values))).doubleValue();
  }

  @Override
  public Object visitExpr(ExprContext context) {
    if (context.it != null && context.it.getType() == ExpressionParser.HASH_BRACE) {
      return values.getOrDefault(context.uid0.getText(), Double.NaN);
    }
    AntlrExprItem item =
        context.it == null
            ? null
            : AntlrParserUtils.ANTLR_EXPRESSION_ITEMS.get(context.it.getType());
    if (item != null) {
      return item.evaluate(context, this);
    }
    return context.expr().isEmpty() ? visit(context.getChild(0)) : visit(context.expr(0));
  }
}
