package dev.cairn.ui.rules;

import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a blast radius says in figures and sentences. */
public final class BlastWords {
  private static final Words WORDS = Words.of(BlastWords.class);
  private static final int METRES = 3;

  private BlastWords() {}

  /** Plans before and after; a refusal has no figure. */
  static List<Affected> both(Blast blast) {
    return blast.affected().stream()
        .filter(one -> one.before() != null && one.after() != null)
        .toList();
  }

  /** The middle change of plans, in metres. */
  static int median(Blast blast, Measure measure) {
    List<Integer> sorted = both(blast).stream().map(measure::change).sorted().toList();
    if (sorted.isEmpty()) {
      return 0;
    }
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  static int largest(Blast blast, Measure measure) {
    return both(blast).stream()
        .map(measure::change)
        .max(Comparator.comparingInt(Math::abs))
        .orElse(0);
  }

  /** "−3.0 km", with a true minus sign; a change of nothing has none. */
  public static String signed(int metres, Units units) {
    return sign(metres) + amount(metres, units) + " " + units.distance();
  }

  static String sign(int metres) {
    return metres < 0 ? "−" : metres > 0 ? "+" : "";
  }

  /** "3.0" without sign or unit. */
  static String amount(int metres, Units units) {
    return new Figures(units).bare(BigDecimal.valueOf(Math.abs((long) metres), METRES));
  }

  public static String sentence(Blast blast, Units units) {
    if (blast.made() == 0) {
      return WORDS.text("sentence.nobody");
    }
    if (blast.changed() == 0) {
      return WORDS.text("sentence.reasons", blast.reasons());
    }
    List<String> parts = new ArrayList<>();
    List<Integer> peaks = both(blast).stream().map(Measure.PEAK::change).sorted().toList();
    List<Integer> lower = peaks.stream().filter(change -> change < 0).toList();
    List<Integer> higher = peaks.stream().filter(change -> change > 0).toList();
    int same = peaks.size() - lower.size() - higher.size();
    parts.add(WORDS.text("sentence.changed", blast.changed()));
    if (!lower.isEmpty()) {
      parts.add(span("sentence.lower", lower, units));
    }
    if (!higher.isEmpty()) {
      parts.add(span("sentence.higher", higher, units));
    }
    if (same > 0) {
      parts.add(WORDS.text("sentence.same", same));
    }
    parts.add(
        blast.refusals() > 0
            ? WORDS.text("sentence.refused", blast.refusals())
            : higher.isEmpty() ? WORDS.text("sentence.nobody-more") : "");
    if (blast.reasons() > 0) {
      parts.add(WORDS.text("sentence.reasons-too", blast.reasons()));
    }
    long lived = blast.affected().stream().filter(Affected::lived).count();
    if (lived > 0) {
      parts.add(WORDS.text("sentence.lived", lived));
    }
    return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private static String span(String key, List<Integer> changes, Units units) {
    int least = changes.stream().mapToInt(Math::abs).min().orElse(0);
    int most = changes.stream().mapToInt(Math::abs).max().orElse(0);
    return least == most
        ? WORDS.text(key + ".by", changes.size(), amount(most, units), units.distance())
        : WORDS.text(
            key, changes.size(), amount(least, units), amount(most, units), units.distance());
  }
}
