package it.nzd.indicators.domain.formula;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a formula, and where.
 *
 * @param code what
 * @param at where
 * @param details what the sentence names: names, both units, the likely cure
 */
public record Problem(Code code, Span at, Map<String, String> details) {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  public Problem {
    details = Map.copyOf(details);
  }

  /** The problem as an English sentence. */
  public String message() {
    var sentence =
        VARIABLE
            .matcher(code.sentence)
            .replaceAll(m -> Matcher.quoteReplacement(details.getOrDefault(m.group(1), "")));
    var cure = details.getOrDefault("cure", "");
    return cure.isEmpty() ? sentence : sentence + " Try: " + cure + ".";
  }

  /** What can be wrong with a formula. */
  public enum Code {
    TEXT_EMPTY("There is nothing to compute."),
    TEXT_TOO_LONG("A formula has {most} characters at most."),
    CHARACTER_UNKNOWN("“{found}” has no meaning here."),
    NUMBER_MALFORMED("“{found}” is no number: digits, a point, digits."),
    UNIT_UNCLOSED("The unit has no closing bracket."),
    UNIT_UNKNOWN("There is no unit “{unit}”."),
    TOKEN_UNEXPECTED("{wanted} is expected here, not “{found}”."),
    PARENTHESIS_UNCLOSED("The parenthesis is never closed."),
    NESTED_TOO_DEEPLY("A formula is nested {most} levels deep at most."),
    COMPARISON_CHAINED("Comparisons do not chain: join two of them with “and”."),
    FUNCTION_UNKNOWN("There is no function “{name}”."),
    ARGUMENTS_WRONG("{name} takes {wanted}."),
    LITERAL_NEEDED("{name} needs a plain number here: {wanted}."),
    ARGUMENT_UNFIT("{name} needs {wanted} for {parameter}, not {found}."),
    WINDOWS_TOO_LONG("{name}: windows within windows look at {most} periods together at most."),
    NAME_UNKNOWN("There is no measure or indicator “{name}”."),
    FACTOR_UNKNOWN("There is no factor “{name}”."),
    CYCLE("The indicator would depend on itself: {loop}."),
    PERIODS_DIFFER("{name} is observed by {found}, the indicator by {wanted}."),
    CONDITION_NEEDED("A comparison or condition is needed here."),
    NUMBER_NEEDED("A number is needed here, not a condition."),
    UNITS_DIFFER("{left} and {right} are not of one dimension."),
    KINDS_DIFFER("{left} and {right} are not of one kind."),
    EXPONENT_UNFIT("The exponent of a quantity in {unit} must be a whole number from -9 to 9."),
    EXPONENT_NOT_BARE("The exponent must be a bare number, not in {unit}."),
    RESULT_UNIT("The formula gives {found}, the indicator is in {wanted}."),
    RESULT_KIND("The formula gives {found}, the indicator is of {wanted}."),
    HUNDRED_TWICE("A share in % is the ratio itself: leave out the factor 100."),
    NO_MEASURE("The formula rests on no measure.");

    private final String sentence;

    Code(String sentence) {
      this.sentence = sentence;
    }
  }
}
