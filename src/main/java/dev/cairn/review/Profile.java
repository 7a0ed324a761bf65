package dev.cairn.review;

import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Temperament;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The kind of runner a reviewer judged, rough enough to stand for others like him: what a rule
 * could be made of, never who it was.
 */
public record Profile(
    String ageBand,
    String race,
    String goal,
    String weeklyKmBand,
    int daysPerWeek,
    List<String> injuries,
    @Nullable String temperament) {
  private static final int YEARS = 5;
  private static final int KM = 10;

  public Profile {
    injuries = List.copyOf(injuries);
  }

  public static Profile of(Athlete athlete) {
    Snapshot snapshot = athlete.snapshot();
    Temperament temperament = snapshot.temperament();
    return new Profile(
        band(athlete.age(), YEARS),
        athlete.request().race().word(),
        athlete.request().goal().word(),
        band((int) snapshot.currentWeeklyKm(), KM),
        athlete.request().daysPerWeek(),
        snapshot.injuries().stream()
            .map(Injury::site)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList(),
        temperament == null ? null : temperament.word());
  }

  private static String band(int value, int width) {
    int from = value / width * width;
    return from + "-" + (from + width - 1);
  }

  /** In one line, for a list. */
  public String text() {
    StringJoiner text = new StringJoiner(", ");
    text.add(ageBand + " years").add(race + " to " + goal).add(weeklyKmBand + " km a week");
    text.add(daysPerWeek + " days");
    injuries.forEach(text::add);
    if (temperament != null) {
      text.add(temperament);
    }
    return text.toString();
  }
}
