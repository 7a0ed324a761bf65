package dev.cairn.action;

import dev.cairn.action.lifting.ModelVersion;
import dev.cairn.action.lifting.RecordLifted;
import dev.cairn.action.lifting.SuggestedLoad;
import dev.cairn.intake.lifting.LifterReader;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.model.lifting.Mass;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Lifters for tests, and what is suggested to them. */
public final class Lifters {
  public static final String MODEL = "overload";
  public static final String BENCH = "bench-press";
  public static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 24, 18, 0);

  private Lifters() {}

  /** A lifter who pressed so many kilograms once. */
  public static LogFile file(String id, int kilograms) {
    String text =
        """
        {"id": "%s", "name": "Name of %s", "unit": "kg",
         "facts": {
           "goal": {"value": "strength", "source": "coach", "date": "2026-11-01"},
           "equipment": {"value": {"bar": 20, "platePairs": [10, 5, 2.5, 1.25]},
             "source": "coach", "date": "2026-11-01"}},
         "log": {"source": "diary", "sessions": [
           {"start": "2026-11-20T18:00", "work": [
             {"exercise": "bench-press", "sets": [{"load": %d, "reps": 10, "rpe": 7}]}]}]}}
        """
            .formatted(id, id, kilograms);
    return (LogFile) LifterReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 62.5 kg on the bench so many days from a first one. */
  public static SuggestedLoad suggested(String id, int day) {
    return new SuggestedLoad(
        id,
        BENCH,
        MOMENT.plusDays(day),
        Mass.ofKilograms(60),
        Mass.ofKilograms(62.5),
        model("0.1"),
        ("{\"for\":\"Name of " + id + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  public static RecordLifted lifted(String id, int day, double kilograms) {
    return new RecordLifted(
        id, BENCH, MOMENT.plusDays(day), Mass.ofKilograms(kilograms), 8, 7.5, false);
  }

  public static ModelVersion model(String version) {
    return new ModelVersion(MODEL, version, "0123456789abcdef".repeat(4));
  }
}
