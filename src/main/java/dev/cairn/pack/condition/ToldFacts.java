package dev.cairn.pack.condition;

import dev.cairn.model.Hrv;
import dev.cairn.model.Injury;
import dev.cairn.pack.Condition.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The few facts that a case of a pack tells about its athlete; all others are unknown. */
public final class ToldFacts implements Known {
  private final Map<AthleteFact, Object> told = new EnumMap<>(AthleteFact.class);
  private final List<Injury> injuries = new ArrayList<>();

  private ToldFacts() {}

  /** Reads facts by name; the schema of cases has checked their kinds and words. */
  public static ToldFacts of(JsonNode athlete) {
    ToldFacts facts = new ToldFacts();
    for (Map.Entry<String, JsonNode> entry : athlete.properties()) {
      AthleteFact fact = AthleteFact.named(entry.getKey());
      if (fact != null) {
        facts.tell(fact, entry.getValue());
      }
    }
    athlete.path("injuries").forEach(injury -> facts.injuries.add(injury(injury)));
    return facts;
  }

  /** What a condition says of them. */
  public Verdict ask(WrittenCondition condition) {
    return condition.evaluate(this);
  }

  @Override
  public @Nullable Object value(Fact fact) {
    return fact instanceof AthleteFact asked ? told.get(asked) : null;
  }

  @Override
  public List<Injury> injuries() {
    return injuries;
  }

  private void tell(AthleteFact fact, JsonNode value) {
    boolean unknown = fact == AthleteFact.HRV && value.asString("").equals(Hrv.UNKNOWN.word());
    if (value.isNull() || unknown) {
      return;
    }
    told.put(
        fact,
        switch (fact.kind()) {
          case NUMBER -> value.asDouble();
          case TEXT -> value.asString();
          case FLAG -> value.asBoolean();
          case TEXTS -> value.valueStream().map(JsonNode::asString).toList();
        });
  }

  private static Injury injury(JsonNode injury) {
    JsonNode months = injury.path("monthsSince");
    JsonNode cleared = injury.path("cleared");
    JsonNode pain = injury.path("pain");
    return new Injury(
        injury.path("site").asString(),
        months.isNumber() ? Double.valueOf(months.asDouble()) : null,
        cleared.isBoolean() ? Boolean.valueOf(cleared.asBoolean()) : null,
        pain.isNumber() ? Integer.valueOf(pain.asInt()) : null);
  }
}
