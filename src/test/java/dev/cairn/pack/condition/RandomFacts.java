package dev.cairn.pack.condition;

import dev.cairn.model.Injury;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Athletes as conditions see them. Numbers repeat often, so that "equal" happens. */
final class RandomFacts {
  private static final double UNTOLD = 0.3;

  private RandomFacts() {}

  record Random(Map<AthleteFact, Object> facts, List<Injury> injuries) implements Known {
    @Override
    public @Nullable Object value(Fact fact) {
      return facts.get(fact);
    }
  }

  static Arbitrary<Map<AthleteFact, Object>> all() {
    return facts(0);
  }

  static Arbitrary<Map<AthleteFact, Object>> some() {
    return facts(UNTOLD);
  }

  private static Arbitrary<Map<AthleteFact, Object>> facts(double untold) {
    Arbitrary<Map<AthleteFact, Object>> facts =
        Arbitraries.create(() -> new EnumMap<>(AthleteFact.class));
    for (AthleteFact fact : AthleteFact.values()) {
      Arbitrary<Object> value = value(fact);
      facts =
          Combinators.combine(facts, value.optional(1 - untold))
              .as((sofar, told) -> {
                Map<AthleteFact, Object> with = new EnumMap<>(AthleteFact.class);
                with.putAll(sofar);
                told.ifPresent(each -> with.put(fact, each));
                return with;
              });
    }
    return facts;
  }

  private static Arbitrary<Object> value(Fact fact) {
    return switch (fact.kind()) {
      case NUMBER -> Arbitraries.of(0.0, 0.5, 1.0, 3.0, 6.5, 12.0, 50.0);
      case TEXT -> Arbitraries.of(fact.words()).map(word -> word);
      case FLAG -> Arbitraries.of(true, false);
      case TEXTS -> Arbitraries.of(List.of(), List.of("injury"), List.of("time", "injury"));
    };
  }

  static Arbitrary<List<Injury>> injuries() {
    return Combinators.combine(
            Arbitraries.of("achilles", "other", "bone_stress"),
            Arbitraries.of(0.0, 1.0, 3.0, 12.0, 24.0),
            Arbitraries.of(true, false),
            Arbitraries.of(0, 1, 3, 7))
        .as(Injury::new)
        .list()
        .ofMaxSize(4);
  }
}
