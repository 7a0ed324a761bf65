package dev.cairn.model.lifting;

import dev.cairn.model.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lifts, with what, and what for; null means nobody told. */
public record Lifter(
    String id,
    String name,
    LoadUnit unit,
    @Nullable Sex sex,
    @Nullable LocalDate born,
    @Nullable Mass bodyweight,
    @Nullable Double yearsLifting,
    LiftingGoal goal,
    Equipment equipment,
    List<Prescription> prescriptions) {
  public Lifter {
    prescriptions = List.copyOf(prescriptions);
  }
}
