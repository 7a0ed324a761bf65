package dev.cairn.pack.condition;

import dev.cairn.model.Injury;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Condition.Verdict;
import dev.cairn.pack.LiftCondition;
import dev.cairn.pack.LiftFact;
import dev.cairn.pack.LiftFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A condition about the next load, in which thresholds stand by their names. */
public record WrittenLiftCondition(WrittenCondition written, List<LiftFact> names)
    implements LiftCondition {
  public WrittenLiftCondition {
    names = List.copyOf(names);
  }

  /** Reads and type-checks a condition. */
  public static WrittenLiftCondition of(String text, SortedMap<String, Double> thresholds)
      throws ConditionProblem {
    WrittenCondition written = WrittenCondition.of(text, scope(thresholds));
    List<LiftFact> names = new ArrayList<>();
    for (Token token : Tokens.of(text)) {
      for (LiftFact fact : LiftFact.values()) {
        if (token.type() == Token.Type.NAME && token.is(fact.word()) && !names.contains(fact)) {
          names.add(fact);
        }
      }
    }
    return new WrittenLiftCondition(written, names);
  }

  static Scope scope(SortedMap<String, Double> thresholds) {
    List<Fact> facts = new ArrayList<>();
    for (LiftFact fact : LiftFact.values()) {
      facts.add(new OfLift(fact));
    }
    thresholds.forEach((name, value) -> facts.add(new Threshold(name, value)));
    return new Scope(facts, false);
  }

  @Override
  public String text() {
    return written.text();
  }

  @Override
  public Verdict evaluate(LiftFacts facts) {
    return written.evaluate(new KnownLift(facts));
  }

  @Override
  public Truth truth(LiftFacts facts) {
    return written.truth(new KnownLift(facts));
  }

  private record OfLift(LiftFact fact) implements Fact {
    @Override
    public String word() {
      return fact.word();
    }

    @Override
    public Kind kind() {
      return fact.flag() ? Kind.FLAG : Kind.NUMBER;
    }

    @Override
    public String plain() {
      return fact.plain();
    }

    @Override
    public List<String> words() {
      return List.of();
    }
  }

  private record Threshold(String word, double value) implements Fact {
    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }

    @Override
    public String plain() {
      return Range.of(value).text();
    }

    @Override
    public List<String> words() {
      return List.of();
    }
  }

  private record KnownLift(LiftFacts facts) implements Known {
    @Override
    public @Nullable Object value(Fact fact) {
      return switch (fact) {
        case Threshold threshold -> threshold.value();
        case OfLift asked -> told(asked);
        default -> null;
      };
    }

    private @Nullable Object told(OfLift asked) {
      LiftFacts.Told told = facts.of(asked.fact());
      if (told == null) {
        return null;
      }
      return asked.fact().flag() ? told.low() > 0 : new Range(told.low(), told.high());
    }

    @Override
    public List<Injury> injuries() {
      return List.of();
    }
  }
}
