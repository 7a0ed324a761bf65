package dev.cairn.pack.condition;

import dev.cairn.pack.Condition;
import dev.cairn.pack.Facts;
import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A condition as a pack writes it, with its parts ready to be asked one by one. */
public final class WrittenCondition implements Condition {
  private final String text;
  private final Term.Flag whole;
  private final List<Part> parts;

  private WrittenCondition(String text, Term.Flag whole, List<Part> parts) {
    this.text = text;
    this.whole = whole;
    this.parts = List.copyOf(parts);
  }

  /** Reads and type-checks a condition about an athlete. */
  public static WrittenCondition of(String text) throws ConditionProblem {
    return of(text, Scope.ATHLETE);
  }

  static WrittenCondition of(String text, Scope scope) throws ConditionProblem {
    Expression expression = Parser.parse(text, scope);
    Term term = Sense.of(expression);
    if (!(term instanceof Term.Flag whole)) {
      throw new ConditionProblem(
          expression.from(),
          "a condition must come to true or false, this one comes to " + term.kind().words(),
          "a comparison is missing");
    }
    List<Part> parts = new ArrayList<>();
    Part.collect(text, expression, parts);
    return new WrittenCondition(text, whole, parts);
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Verdict evaluate(Facts facts) {
    return evaluate(new KnownAthlete(facts));
  }

  @Override
  public Truth truth(Facts facts) {
    return whole.of(new KnownAthlete(facts));
  }

  @Override
  public List<Input> reads(Facts facts) {
    Known known = new KnownAthlete(facts);
    SortedSet<AthleteFact> read = new TreeSet<>();
    boolean injuries = false;
    for (Part part : parts) {
      read.addAll(part.facts());
      injuries |= part.ofInjuries();
    }
    List<Input> inputs = new ArrayList<>();
    for (AthleteFact fact : read) {
      Object told = known.value(fact);
      inputs.add(new Input(fact.plain(), told(told), Input.FACT + fact.field()));
    }
    if (injuries) {
      String count = String.valueOf(known.injuries().size());
      inputs.add(new Input("injuries told", count, Input.FACT + "snapshot.injuries"));
    }
    return inputs;
  }

  private static String told(@Nullable Object value) {
    return switch (value) {
      case null -> "not told";
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case List<?> several when several.isEmpty() -> "none";
      case List<?> several -> String.join(", ", several.stream().map(String::valueOf).toList());
      case Boolean yes -> yes ? "yes" : "no";
      default -> value.toString().replace('_', ' ');
    };
  }

  Truth truth(Known known) {
    return whole.of(known);
  }

  Verdict evaluate(Known known) {
    List<ConditionPart> told = new ArrayList<>(parts.size());
    for (Part part : parts) {
      told.add(part.told(known));
    }
    return new Verdict(whole.of(known), told);
  }

  /** The same text is the same condition. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenCondition that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
