package dev.cairn.review.proposal;

import dev.cairn.review.Profile;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that tells kinds of runners apart.
 *
 * @param condition the same as rules say it
 */
public record Trait(String name, String value, String condition) implements Comparable<Trait> {
  private static final String BAND = "-";

  /** What can be said of one kind of runner. */
  static SortedSet<Trait> of(Profile profile) {
    SortedSet<Trait> traits = new TreeSet<>();
    traits.add(new Trait("race", profile.race(), "race == '" + profile.race() + "'"));
    traits.add(new Trait("goal", profile.goal(), "goal == '" + profile.goal() + "'"));
    traits.add(band("age", "age", profile.ageBand()));
    traits.add(band("weekly volume", "weeklyKm", profile.weeklyKmBand()));
    traits.add(
        new Trait(
            "run days",
            Integer.toString(profile.daysPerWeek()),
            "daysPerWeek == " + profile.daysPerWeek()));
    List<String> sites = profile.injuries();
    sites.forEach(site -> traits.add(new Trait("injury", site, "hasInjury('" + site + "')")));
    String temperament = profile.temperament();
    if (temperament != null) {
      traits.add(temperament(temperament));
    }
    return traits;
  }

  private static Trait temperament(String word) {
    return new Trait("temperament", word, "temperament == '" + word + "'");
  }

  /** "40-44" as from 40 to 44. */
  private static Trait band(String name, String fact, String band) {
    String from = band.substring(0, band.indexOf(BAND));
    String to = band.substring(band.indexOf(BAND) + 1);
    String end = Integer.toString(Integer.parseInt(to) + 1);
    return new Trait(name, band, fact + " >= " + from + " && " + fact + " < " + end);
  }

  @Override
  public int compareTo(Trait other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : value.compareTo(other.value);
  }

  /** For a list of traits in a sentence. */
  public String text() {
    return name + " " + value;
  }

  static @Nullable String all(List<Trait> traits) {
    return traits.isEmpty()
        ? null
        : String.join(" && ", traits.stream().map(Trait::condition).toList());
  }
}
