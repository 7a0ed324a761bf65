package dev.cairn.writing.template;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.pack.Sentence;
import dev.cairn.pack.SlotName;
import dev.cairn.pack.SlotName.Whose;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that the slots of a sentence stand for at one place. */
record Values(FactSheet sheet, @Nullable LocalDate own, int step, Map<Whose, LocalDate> days) {
  Values {
    days = days.isEmpty() ? Map.of() : new EnumMap<>(days);
  }

  static Values of(FactSheet sheet) {
    return new Values(sheet, null, 0, Map.of());
  }

  static Values of(FactSheet sheet, Map<Whose, LocalDate> days) {
    return new Values(sheet, null, 0, days);
  }

  static Values of(FactSheet sheet, LocalDate day, int step) {
    return new Values(sheet, day, step, Map.of());
  }

  /** Whether every slot of a sentence has its fact here. */
  boolean fill(Sentence sentence) {
    return sentence.text().values().stream()
        .flatMap(List::stream)
        .allMatch(part -> !(part instanceof Sentence.Named named) || fact(named.slot()) != null);
  }

  @Nullable Fact fact(SlotName slot) {
    LocalDate day = slot.whose() == Whose.OWN ? own : days.get(slot.whose());
    return switch (slot.role().span()) {
      case DAY -> day == null ? null : ofDay(slot, day);
      case WEEK, PLAN -> sheet.general(slot.role()).orElse(null);
    };
  }

  /** Of several steps the one that is spoken of. */
  private @Nullable Fact ofDay(SlotName slot, LocalDate day) {
    return sheet.of(day).stream()
        .filter(fact -> fact.role() == slot.role())
        .filter(fact -> step == 0 || fact.step() == 0 || fact.step() == step)
        .findFirst()
        .orElse(null);
  }
}
