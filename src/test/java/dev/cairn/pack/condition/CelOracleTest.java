package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Injury;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our reading of conditions against CEL's own, on random conditions and athletes. */
class CelOracleTest {
  private static final CelCompiler COMPILER = CelSyntax.compiler(Scope.ATHLETE);

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void saysWhatCelSays(
      @ForAll("conditions") String condition,
      @ForAll("facts") Map<AthleteFact, Object> facts,
      @ForAll("injuries") List<Injury> injuries)
      throws ConditionProblem, CelValidationException {
    String ours = ours(condition, facts, injuries);
    String cels = cels(condition, facts, injuries);
    if (cels.equals("unknown")) {
      Assume.that(!condition.contains("?") && !condition.contains(" in "));
    }
    assertThat(ours).as(condition + " for " + facts + injuries).isEqualTo(cels);
  }

  /** Where all is told nothing is unknown, so CEL cannot hide behind an error. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void saysWhatCelSaysWhenAllIsTold(
      @ForAll("conditions") String condition, @ForAll("allFacts") Map<AthleteFact, Object> facts)
      throws ConditionProblem, CelValidationException {
    Assume.that(!condition.contains("monthsSince") && !condition.contains("Cleared"));
    assertThat(cels(condition, facts, List.of())).isNotEqualTo("unknown");
    assertThat(ours(condition, facts, List.of())).isEqualTo(cels(condition, facts, List.of()));
  }

  @Provide
  Arbitrary<String> conditions() {
    return RandomConditions.flags();
  }

  @Provide
  Arbitrary<Map<AthleteFact, Object>> facts() {
    return RandomFacts.some();
  }

  @Provide
  Arbitrary<Map<AthleteFact, Object>> allFacts() {
    return RandomFacts.all();
  }

  @Provide
  Arbitrary<List<Injury>> injuries() {
    return RandomFacts.injuries();
  }

  private static String ours(
      String condition, Map<AthleteFact, Object> facts, List<Injury> injuries)
      throws ConditionProblem {
    return WrittenCondition.of(condition)
        .evaluate(new RandomFacts.Random(facts, injuries))
        .truth()
        .word();
  }

  /** CEL's unknowns and its errors, such as for an injury that is not there, are both unknown. */
  private static String cels(
      String condition, Map<AthleteFact, Object> facts, List<Injury> injuries)
      throws ConditionProblem, CelValidationException {
    CelRuntime runtime = CelFunctions.runtime(injuries);
    Map<String, Object> variables = new TreeMap<>();
    facts.forEach((fact, value) -> variables.put(fact.word(), value));
    var ast = COMPILER.compile(CelSyntax.withDecimals(condition)).getAst();
    try {
      Object result = runtime.createProgram(ast).eval(variables);
      return result instanceof Boolean ? result.toString() : "unknown";
    } catch (CelEvaluationException error) {
      return "unknown";
    }
  }
}
