package dev.cairn.writing.facts;

import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in the order in which they are found, each with its number. */
final class Gathering {
  private final List<Fact> facts = new ArrayList<>();

  /** Adds a fact of the week or the plan; its id. */
  String add(FactRole role, String place, Amount amount) {
    return add(role, place, amount, null, 0);
  }

  String add(FactRole role, String place, Amount amount, @Nullable LocalDate day, int step) {
    String id = "F" + (facts.size() + 1);
    facts.add(new Fact(id, role, place, amount, day, step));
    return id;
  }

  List<Fact> facts() {
    return facts;
  }

  static Amount.Length km(BigDecimal exact) {
    return new Amount.Length(exact.movePointRight(6).longValue());
  }
}
