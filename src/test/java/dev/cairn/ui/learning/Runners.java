package dev.cairn.ui.learning;

import dev.cairn.action.Office;
import dev.cairn.intake.Reading.AthleteFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runners like Alex, whose plans coaches change. */
public final class Runners {
  /** The day of the longest run of each. */
  public static final LocalDate LONGEST = LocalDate.of(2027, 1, 31);

  private Runners() {}

  /** Six of thirty-seven, two of thirty-two, and one of thirty-eight. */
  public static List<AthleteFile> nine() {
    List<AthleteFile> all = new ArrayList<>();
    for (int at = 0; at < 9; at++) {
      int age = at < 6 ? 37 : at < 8 ? 32 : 38;
      all.add(Office.athlete("alex", "a" + at, "Alex " + at, "\"age\": \\d+", "\"age\": " + age));
    }
    return all;
  }
}
