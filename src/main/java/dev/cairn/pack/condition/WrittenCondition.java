package dev.cairn.pack.condition;

import dev.cairn.pack.Condition;
import dev.cairn.pack.Facts;
import dev.cairn.trail.ConditionPart;
import java.util.ArrayList;
import java.util.List;

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

  /** Reads and type-checks a condition. */
  public static WrittenCondition of(String text) throws ConditionProblem {
    Expression expression = Parser.parse(text);
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
