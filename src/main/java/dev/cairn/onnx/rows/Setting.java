package dev.cairn.onnx.rows;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Exercises;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.overload.UsualPrescription;
import java.time.LocalDateTime;

/** What logs are seen against: the exercises that are known, and what is asked of whom. */
public record Setting(Exercises exercises, Prescribing prescribing) {

  /** Says what is asked; from what was before the moment alone. */
  public interface Prescribing {
    Prescription of(LiftingLog log, Exercise exercise, LocalDateTime moment);
  }

  /** As suggestions are made. */
  public static Setting of(StrengthRules rules) {
    return new Setting(
        rules.exercises(),
        (log, exercise, moment) -> UsualPrescription.of(log, exercise, moment, rules.overload()));
  }
}
