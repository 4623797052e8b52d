package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.formula.CalculatorFunction;
import it.nzd.indicators.domain.formula.Parameter;
import it.nzd.indicators.v1.FormulaFunction;
import it.nzd.indicators.v1.FormulaFunctions;
import it.nzd.indicators.v1.FormulaParameter;

/** The methods of calculators that formulas may call, and their messages. */
final class FormulaFunctionsProtoMapper {
  private FormulaFunctionsProtoMapper() {}

  static FormulaFunctions all() {
    var out = FormulaFunctions.newBuilder();
    for (var function : CalculatorFunction.values()) {
      out.addFunctions(toProto(function));
    }
    return out.build();
  }

  private static FormulaFunction toProto(CalculatorFunction function) {
    var result = function.result();
    var out =
        FormulaFunction.newBuilder()
            .setName(function.word())
            .setSignature(function.signature())
            .setMethod(function.method().id())
            .setMethodVersion(function.method().version())
            .setUnit(result.isOfGroup() ? "" : result.unit())
            .setKind(result.kind())
            .setResultAlike(result.isOfGroup() ? result.group() : "")
            .setExample(function.example());
    function.parameters().forEach(parameter -> out.addParameters(toProto(parameter)));
    return out.build();
  }

  private static FormulaParameter toProto(Parameter parameter) {
    return FormulaParameter.newBuilder()
        .setName(parameter.name())
        .setUnit(parameter.unit())
        .setKind(parameter.kind())
        .setAlike(parameter.group())
        .setPlainNumber(parameter.isPlain())
        .build();
  }
}
