package dev.cairn.pack.condition;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * CEL's own compiler as the second reader of every condition when a pack is checked: what we read
 * must be CEL and of the kinds we take it for. It needs most of a second to load.
 */
public final class CelSyntax {
  private final CelCompiler compiler = compiler(Scope.ATHLETE);

  /** Refuses a condition that our own reader took and CEL does not. */
  public void check(String condition) throws ConditionProblem {
    check(condition, compiler);
  }

  /** Refuses a condition about lifting, with the thresholds that it may name. */
  public void check(String condition, SortedMap<String, Double> thresholds)
      throws ConditionProblem {
    check(condition, compiler(WrittenLiftCondition.scope(thresholds)));
  }

  private static void check(String condition, CelCompiler compiler) throws ConditionProblem {
    CelValidationResult result = compiler.compile(withDecimals(condition));
    if (result.hasError()) {
      throw new ConditionProblem(
          0,
          "CEL does not take it: " + result.getErrors().getFirst().getMessage(),
          "it can be written more simply");
    }
  }

  /** All numbers are one kind to authors; CEL knows two, so whole ones get a point. */
  static String withDecimals(String condition) throws ConditionProblem {
    StringBuilder text = new StringBuilder(condition);
    for (Token token : Tokens.of(condition).reversed()) {
      boolean whole = token.text().chars().allMatch(c -> c >= '0' && c <= '9');
      if (token.type() == Token.Type.NUMBER && whole) {
        text.insert(token.to(), ".0");
      }
    }
    return text.toString();
  }

  static CelCompiler compiler(Scope scope) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
    for (Fact fact : scope.facts()) {
      builder.addVar(fact.word(), type(fact.kind()));
    }
    if (scope.injuries()) {
      addInjuries(builder);
    }
    return builder.build();
  }

  private static void addInjuries(CelCompilerBuilder builder) {
    for (InjuryQuestion question : InjuryQuestion.values()) {
      List<CelType> arguments = new ArrayList<>();
      if (question.ofOneSite()) {
        arguments.add(SimpleType.STRING);
      }
      if (question.ofMonths()) {
        arguments.add(SimpleType.DOUBLE);
      }
      builder.addFunctionDeclarations(
          CelFunctionDecl.newFunctionDeclaration(
              question.word(),
              CelOverloadDecl.newGlobalOverload(
                  question.word(), type(question.kind()), arguments)));
    }
  }

  private static CelType type(Kind kind) {
    return switch (kind) {
      case NUMBER -> SimpleType.DOUBLE;
      case TEXT -> SimpleType.STRING;
      case FLAG -> SimpleType.BOOL;
      case TEXTS -> ListType.create(SimpleType.STRING);
    };
  }
}
